import type { CompileIssue } from '#article/source-document.ts';
import { REPLACEMENT } from '#formats/decode-bytes.ts';
import { DIRECTION_OVERRIDE } from './marked-text.ts';

/** What in the raw text of a document its writer should know of: characters that could not be read, and those that turn what follows around. One issue for each kind. */
export function findContentIssues(raw: string): CompileIssue[] {
  const issues: CompileIssue[] = [];
  const unreadable = raw.indexOf(REPLACEMENT);
  if (unreadable >= 0)
    issues.push(
      issueAt(
        raw,
        unreadable,
        'unreadable-character',
        'A character could not be read here; put the right one in its place and save the page as UTF-8',
      ),
    );
  DIRECTION_OVERRIDE.lastIndex = 0;
  const turned = raw.search(DIRECTION_OVERRIDE);
  if (turned >= 0)
    issues.push(
      issueAt(
        raw,
        turned,
        'direction-override',
        'A hidden character here would have shown the text that follows backwards and was taken out; check what the text says',
      ),
    );
  return issues;
}

function issueAt(raw: string, start: number, kind: CompileIssue['kind'], message: string): CompileIssue {
  let line = 1;
  for (let at = raw.indexOf('\n'); at >= 0 && at < start; at = raw.indexOf('\n', at + 1)) line += 1;
  return { kind, message, line, source: { start, end: start + 1 } };
}
