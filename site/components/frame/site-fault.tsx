'use client';

/** Shown for a fault of the site itself; expected refusals are pages of their own. In both languages: no message file here. */
export function SiteFault({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <div className="sheet py-12">
      <h1>本页出错了</h1>
      <p lang="en">This page has failed.</p>
      {error.digest ? <p className="mt-4 text-sm text-soft">{error.digest}</p> : null}
      <button type="button" className="button mt-6" onClick={() => retry()}>
        重新读取 <span lang="en">Try again</span>
      </button>
    </div>
  );
}
