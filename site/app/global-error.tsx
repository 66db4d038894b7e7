'use client';

/** The last resort, when even the frame of a page cannot be drawn. */
export default function GlobalFault() {
  return (
    <html lang="zh-Hans-CN">
      <body>
        <h1>网站出错了，请稍后再试。</h1>
        <p lang="en">The site has failed. Please try again later.</p>
      </body>
    </html>
  );
}
