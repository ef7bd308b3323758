/// How a report page looks: light, dark and narrow; printed in `StyleSheet.print`.
enum StyleSheet {
  static let text = """
    :root{color-scheme:light dark;--page:#fff;--ink:#1f2328;--muted:#59636e;--rule:#d1d9e0;
    --soft:#f6f8fa;--link:#0757b3;--good:#116329;--good-soft:#dafbe1;--bad:#a40e26;
    --bad-soft:#ffebe9;--open:#6b4e00;--open-soft:#fff5d6;--note:#0757b3;--note-soft:#ddf4ff;
    --keyword:#a40e26;--string:#0a3069;--type:#6639ba;--comment:#59636e;--literal:#0550ae}
    @media screen and (prefers-color-scheme:dark){:root{--page:#0d1117;--ink:#e6edf3;
    --muted:#9ba6b2;--rule:#3d444d;--soft:#161b22;--link:#6cb6ff;--good:#56d364;--good-soft:#12261e;
    --bad:#ff8f86;--bad-soft:#2d1517;--open:#e3b341;--open-soft:#272115;--note:#6cb6ff;
    --note-soft:#121d2f;--keyword:#ff8f86;--string:#a5d6ff;--type:#d2a8ff;--comment:#9ba6b2;
    --literal:#79c0ff}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0 auto;max-width:78rem;padding:0 1.25rem 3rem;background:var(--page);
    color:var(--ink);font:1rem/1.6 system-ui,"Segoe UI","DejaVu Sans",sans-serif;
    overflow-wrap:break-word}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);
    outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-100rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.25rem .5rem;z-index:1}
    h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
    h1{font-size:clamp(1.6rem,4.5vw,2.3rem);margin:2.2rem 0 .5rem;letter-spacing:-.01em}
    h2{font-size:1.45rem;margin:2.8rem 0 .8rem;padding-bottom:.25rem;
    border-bottom:1px solid var(--rule)}
    h3{font-size:1.15rem;margin:2rem 0 .6rem}
    .subtitle{font-size:1.2rem;color:var(--muted);margin:.2rem 0}
    .byline{color:var(--muted);margin:.2rem 0}
    .strip{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;padding:0;margin:1rem 0;
    font-size:.9rem}
    .strip li{border:1px solid var(--rule);border-radius:1rem;padding:.1rem .75rem;
    color:var(--muted)}
    .strip .stable{color:var(--ink);font-weight:600;background:var(--soft)}
    .abstract{border-left:.25rem solid var(--rule);padding-left:1rem;max-width:46rem}
    main{min-width:0;max-width:50rem}
    nav{font-size:.9rem;margin:1rem 0 2rem;max-width:48rem}
    nav ul{list-style:none;padding:0;margin:0}
    nav li{margin:.2rem 0;line-height:1.35}
    nav .level-3{padding-left:1rem;font-size:.95em}
    nav a{text-decoration:none;display:inline-block;padding:.1rem 0}
    nav a:hover{text-decoration:underline}
    .nav-title{font-weight:600;margin:0 0 .4rem}
    @media screen and (min-width:72rem){.columns{display:grid;
    grid-template-columns:minmax(0,50rem) 15rem;gap:3rem;justify-content:space-between}
    nav{grid-column:2;grid-row:1;position:sticky;top:1rem;align-self:start;max-height:94vh;
    overflow-y:auto;margin-top:2.8rem}main{grid-column:1;grid-row:1}}
    pre,code,.verbatim{font-family:ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",monospace;
    font-size:.875em}
    code{background:var(--soft);border-radius:.25rem;padding:.1em .3em}
    pre{overflow-x:auto;background:var(--soft);border:1px solid var(--rule);border-radius:.4rem;
    padding:.75rem 1rem;line-height:1.5;margin:.5rem 0}
    pre code{background:none;padding:0;font-size:1em}
    .verbatim{white-space:pre-wrap;overflow-wrap:anywhere}
    .keyword{color:var(--keyword)}.string{color:var(--string)}.type{color:var(--type)}
    .comment{color:var(--comment)}.literal{color:var(--literal)}
    .cell{margin:1.2rem 0}
    .cell>details>summary{font-size:.85rem}
    .cell details{position:relative}
    .copy{position:absolute;right:0;top:0;font:inherit;font-size:.75rem;color:var(--muted);
    background:var(--page);border:1px solid var(--rule);border-radius:.3rem;padding:.1rem .5rem;
    cursor:pointer}
    .copy:hover{color:var(--ink)}
    .copy:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .value{font-weight:600}
    math[display=block]{margin:.8rem 0;overflow-x:auto}
    .output{margin-top:.75rem}
    summary{cursor:pointer;color:var(--muted);padding:.15rem 0}
    details{margin:.35rem 0}
    figure{margin:1.5rem 0}
    figcaption{font-size:.92rem;margin:.4rem 0}
    figure details{font-size:.92rem}
    .drawing{overflow-x:auto}
    .drawing svg{display:block;width:100%;min-width:32rem;max-width:46rem;height:auto}
    .scroll{overflow-x:auto;margin:.75rem 0}
    table{border-collapse:collapse;font-size:.9rem;min-width:50%}
    caption{text-align:left;color:var(--muted);padding-bottom:.35rem;caption-side:top}
    th,td{padding:.3rem .6rem;border-bottom:1px solid var(--rule);text-align:left;
    vertical-align:top;overflow-wrap:normal}
    thead th{border-bottom:2px solid var(--rule);vertical-align:bottom}
    tbody th{font-weight:400}
    .number{text-align:right;font-variant-numeric:tabular-nums}
    .wide{min-width:13rem}
    .callout{border-left:.3rem solid var(--note);background:var(--note-soft);padding:.5rem 1rem;
    margin:1rem 0;border-radius:.25rem}
    .callout>p{margin:.2rem 0}
    .callout ul{margin:.3rem 0;padding-left:1.2rem;font-size:.92rem}
    .mark{font-weight:700}
    .callout.holds{border-color:var(--good);background:var(--good-soft)}
    .callout.does-not-hold,.callout.failed{border-color:var(--bad);background:var(--bad-soft)}
    .callout.undecided,.callout.warning{border-color:var(--open);background:var(--open-soft)}
    .callout code{background:none;padding:0}
    .callout.holds>p .mark,.verdict.holds{color:var(--good)}
    .callout.does-not-hold>p .mark,.callout.failed>p .mark,.verdict.does-not-hold,
    .verdict.failed{color:var(--bad)}
    .callout.undecided>p .mark,.callout.warning>p .mark,.verdict.undecided,
    .verdict.warning{color:var(--open)}
    .callout.note>p .mark,.verdict.note{color:var(--note)}
    .verdict{font-weight:600;white-space:nowrap}
    .sample{border:1px solid var(--rule);border-radius:.4rem;padding:.25rem 1rem .75rem;
    margin:1rem 0}
    .sample p{margin:.5rem 0 .25rem}
    .answers{display:grid;gap:0 1rem}
    @media (min-width:44rem){.answers{grid-template-columns:1fr 1fr}}
    .answers>div{min-width:0}
    .scores{color:var(--muted);font-size:.88rem}
    dt{margin-top:.5rem}dd{margin:0 0 .5rem 1rem}
    blockquote{border-left:.25rem solid var(--rule);margin:1rem 0;padding-left:1rem;
    color:var(--muted)}
    img{max-width:100%}
    footer{margin-top:3rem;border-top:1px solid var(--rule);color:var(--muted);font-size:.88rem}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    .printed{display:none}
    """ + "\n" + print
}
