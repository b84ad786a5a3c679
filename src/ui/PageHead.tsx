/** The title of a page of words, with a sentence that says what the page is for. */
export function PageHead({ title, intro }: { title: string; intro: string }) {
  return (
    <>
      <title>{`${title} · Dramatis`}</title>
      <h1
        tabIndex={-1}
        className="mb-3 font-serif text-[31px] leading-[1.1] font-medium tracking-[-0.018em] text-balance wide:text-[44px] wide:leading-[1.05]"
      >
        {title}
      </h1>
      <p className="text-[15px] leading-relaxed text-soft">{intro}</p>
    </>
  );
}
