import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { allKeptQuery } from '#queries/kept/all-kept-query.ts';
import { deviceStorageQuery } from '#queries/kept/device-storage-query.ts';
import { correctionsPath } from '#urls/paths.ts';
import { Section } from '#ui/Section.tsx';

/** How much is kept of each kind, and the room it takes. */
export function KeptThings() {
  const { corrections, safety } = useLanguage().messages;
  const { data: kept, isError } = useQuery(allKeptQuery());
  const { data: device } = useQuery(deviceStorageQuery());
  const size = kept?.pictures.reduce((sum, { blob }) => sum + blob.size, 0) ?? 0;
  const count = (n: number | undefined) => (n === undefined ? (isError ? safety.unread : '…') : String(n));
  const hasUsage = device?.usage != null && device.quota !== null;
  return (
    <Section title={safety.here}>
      <dl className="text-[15px]">
        <Row name={safety.kinds.articles}>{count(kept?.articles.length)}</Row>
        <Row name={safety.places}>{count(kept?.readingStates.length)}</Row>
        <Row name={safety.pictures}>
          {kept === undefined || kept.pictures.length === 0
            ? count(kept?.pictures.length)
            : safety.pictureSize(kept.pictures.length, size)}
        </Row>
        <Row name={safety.corrections}>{count(kept?.kindOverrides.length)}</Row>
        <Row name={safety.kinds.corrections}>{count(kept?.corrections.length)}</Row>
        <Row name={safety.usage}>
          {device === undefined
            ? '…'
            : hasUsage
              ? safety.usageOf(device.usage ?? 0, device.quota ?? 0)
              : safety.unknownUsage}
        </Row>
      </dl>
      <Link
        to={correctionsPath()}
        className="inline-block py-2.5 text-[15px] underline underline-offset-[0.25em]"
      >
        {corrections.all}
      </Link>
    </Section>
  );
}

function Row(props: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6 border-b border-hair py-2.5 last:border-b-0">
      <dt className="text-soft">{props.name}</dt>
      <dd className="tabular-nums">{props.children}</dd>
    </div>
  );
}
