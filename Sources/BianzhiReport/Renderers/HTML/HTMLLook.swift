/// How the page looks, and what its script does. Nothing of it comes from outside.
enum HTMLLook {
  /// A browser that is asked to fetch anything for the page refuses.
  static let policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"

  static let style: StaticString = """
    :root{--ground:#fff;--soft:#f4f6f8;--text:#1b1f24;--dim:#4f5963;--line:#d3d9df;--link:#0b4f9e;
    --critical:#a8201a;--major:#8f3f00;--minor:#6b5200;--hint:#0b4f9e;--good:#1d6532;
    --critical-ground:#fdecea;--major-ground:#fff1e5;--minor-ground:#fdf6dc;--hint-ground:#e8f1fb;--good-ground:#e8f5ec;
    --within:#5b7fa6;--over:#c62f22;--vacant:#cfd8e1;--heat1:#fde3dc;--heat2:#f9c3b4;--heat3:#e98a74;--heat4:#a8201a;--heat4-text:#fff}
    @media (prefers-color-scheme:dark){:root{--ground:#14171a;--soft:#1d2126;--text:#e7eaed;--dim:#a9b2bb;--line:#39414a;--link:#8fc1ff;
    --critical:#ff9d94;--major:#ffb37a;--minor:#e6cd6a;--hint:#8fc1ff;--good:#86d69b;
    --critical-ground:#3a1a18;--major-ground:#38230f;--minor-ground:#322b10;--hint-ground:#14283f;--good-ground:#14301d;
    --within:#7fa3cc;--over:#ff6b5e;--vacant:#3b4550;--heat1:#3a211d;--heat2:#5a2a22;--heat3:#8c3a2d;--heat4:#ffb0a6;--heat4-text:#2b0f0c}}
    *{box-sizing:border-box}
    html{background:var(--ground);color:var(--text);
    font:16px/1.6 "Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
    -webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:1180px;padding:1rem 1.25rem 3rem;overflow-wrap:anywhere}
    .skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.25rem .5rem;z-index:2}
    a{color:var(--link)}
    header{border-bottom:3px solid var(--critical);padding-bottom:.5rem}
    h1{font-size:1.7rem;line-height:1.3;margin:.25rem 0}
    h2{font-size:1.3rem;margin:2.2rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
    h3{font-size:1.08rem;margin:1.6rem 0 .5rem}h4{font-size:1rem;margin:1rem 0 .4rem}
    .sub{color:var(--dim);margin:.1rem 0;font-size:.92rem}
    nav{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.9rem;padding:.5rem 0}
    p{margin:.5rem 0}ul,ol{margin:.4rem 0;padding-left:1.6rem}li{margin:.2rem 0}
    data{font-variant-numeric:tabular-nums}
    .tiles{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(7.2rem,1fr));gap:.6rem;padding:0;margin:.8rem 0}
    .tiles li{margin:0;padding:.5rem .7rem;border:1px solid var(--line);border-left-width:5px;background:var(--soft)}
    .tiles .number{display:block;font-size:1.75rem;font-weight:700;line-height:1.15}
    .tiles .quiet .number{font-weight:400;color:var(--dim)}
    .tiles .label{display:block;color:var(--dim);font-size:.86rem;line-height:1.35}
    .tiles .critical,.fold.critical{border-left-color:var(--critical)}.tiles .critical .number{color:var(--critical)}
    .tiles .major,.fold.major{border-left-color:var(--major)}.tiles .major .number{color:var(--major)}
    .tiles .minor,.fold.minor{border-left-color:var(--minor)}.tiles .minor .number{color:var(--minor)}
    .tiles .hint,.fold.hint{border-left-color:var(--hint)}.tiles .hint .number{color:var(--hint)}
    .tiles .good{border-left-color:var(--good)}.tiles .good .number{color:var(--good)}
    .notice{padding:.5rem .8rem;border-left:5px solid var(--minor);background:var(--minor-ground)}
    .notice.good{border-left-color:var(--good);background:var(--good-ground)}
    .notice.critical{border-left-color:var(--critical);background:var(--critical-ground)}
    .box{overflow-x:auto;max-width:100%;margin:.8rem 0;overflow-wrap:normal;background-repeat:no-repeat;
    background-image:linear-gradient(to right,var(--ground) 40%,transparent),linear-gradient(to left,var(--ground) 40%,transparent),
    linear-gradient(to right,var(--vacant),transparent),linear-gradient(to left,var(--vacant),transparent);
    background-position:left,right,left,right;background-size:2rem 100%,2rem 100%,.7rem 100%,.7rem 100%;
    background-attachment:local,local,scroll,scroll}
    table{border-collapse:collapse;font-size:.9rem;min-width:100%}
    caption{text-align:left;font-weight:600;padding:.3rem 0}
    th,td{border:1px solid var(--line);padding:.28rem .5rem;vertical-align:top;text-align:left}
    th{background:var(--soft);white-space:nowrap;font-weight:600}
    td.n,th.n{text-align:right;white-space:nowrap}td.t{min-width:4.5rem}td.w{min-width:10rem}
    tr.critical td:first-child{box-shadow:inset 4px 0 var(--critical)}tr.major td:first-child{box-shadow:inset 4px 0 var(--major)}
    tr.minor td:first-child{box-shadow:inset 4px 0 var(--minor)}tr.hint td:first-child{box-shadow:inset 4px 0 var(--hint)}
    tfoot td{font-weight:700;background:var(--soft);border-top:2px solid var(--dim)}
    td.heat1{background:var(--heat1)}td.heat2{background:var(--heat2)}td.heat3{background:var(--heat3)}
    td.heat4{background:var(--heat4);color:var(--heat4-text);font-weight:700}
    .sortable th{cursor:pointer}th button{all:unset;cursor:pointer}th button:focus-visible,summary:focus-visible,.box:focus-visible{outline:2px solid var(--link)}
    th button::after{content:" \\2195";color:var(--dim)}th[aria-sort=ascending] button::after{content:" \\2191"}
    th[aria-sort=descending] button::after{content:" \\2193"}
    .bars td.bar,.bars th.bar{width:40%;min-width:9rem}.bars svg{display:block;width:100%;height:1.15rem}
    .within{fill:var(--within);background:var(--within)}.over{fill:var(--over);background:var(--over)}
    .vacant{fill:var(--vacant);background:var(--vacant)}
    .legend,figcaption{font-weight:400;font-size:.85rem;color:var(--dim)}.legend{display:block}
    .key{display:inline-block;width:1.1em;height:.75em;margin:0 .35em 0 .9em;vertical-align:baseline}
    .bars tr.major td.n:nth-child(5){font-weight:600;color:var(--critical)}
    figure{margin:.8rem 0}.lines{display:block;width:100%;min-width:34rem;max-width:56rem}.lines text{fill:var(--dim);font-size:13px}
    .lines .grid{stroke:var(--line)}.lines polyline{fill:none;stroke-width:2.5}
    .lines polyline.hint{stroke:var(--hint)}.lines circle.hint,.line.hint{fill:var(--hint);background:var(--hint)}
    .lines polyline.major{stroke:var(--major)}.lines circle.major,.line.major{fill:var(--major);background:var(--major)}
    .lines polyline.minor{stroke:var(--minor)}.lines circle.minor,.line.minor{fill:var(--minor);background:var(--minor)}
    .lines polyline.critical{stroke:var(--critical)}.lines circle.critical,.line.critical{fill:var(--critical);background:var(--critical)}
    .fold{border:1px solid var(--line);border-left:5px solid var(--line);margin:.35rem 0;background:var(--ground)}
    .fold>*{margin-left:.9rem;margin-right:.9rem}.fold>.box{max-width:calc(100% - 1.8rem)}
    summary{cursor:pointer;padding:.35rem .2rem;margin-left:.4rem!important}.fold[open]>summary{background:var(--soft)}
    pre{white-space:pre-wrap;background:var(--soft);padding:.6rem;font:.82rem/1.5 ui-monospace,"Noto Sans Mono CJK SC",monospace}
    .filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.6rem 0}.filter[hidden]{display:none}
    .filter input,.filter select,.filter button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--dim);padding:.15rem .4rem}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:0;margin:.8rem 0;border-top:1px solid var(--line);border-left:1px solid var(--line)}
    .facts div{display:grid;grid-template-columns:9.5rem 1fr;border-right:1px solid var(--line);border-bottom:1px solid var(--line);break-inside:avoid}
    .facts dt{background:var(--soft);font-weight:600;padding:.28rem .5rem}.facts dd{margin:0;padding:.28rem .5rem;overflow-wrap:anywhere}
    .blanks dt{font-weight:600}.blanks dd{margin:0 0 .8rem;border-bottom:1px solid var(--dim);min-height:2.4rem}
    @media (max-width:480px){body{padding:.6rem .8rem 2rem}h1{font-size:1.35rem}
    .bars td.bar,.bars th.bar{min-width:3.2rem;width:auto}.bars td.w{min-width:5.2rem}.bars th,.bars td{padding:.25rem .3rem;font-size:.82rem}
    .tiles{grid-template-columns:repeat(2,1fr)}.fold>*{margin-left:.5rem;margin-right:.5rem}td.w{min-width:8.5rem}}
    @page{size:A4;margin:15mm 12mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt;color:#3c444c}}
    @media print{:root{--ground:#fff;--soft:#f4f6f8;--text:#000;--dim:#3c444c;--line:#9aa3ab;--link:#000;
    --critical:#a8201a;--major:#8f3f00;--minor:#6b5200;--hint:#0b4f9e;--good:#1d6532;
    --critical-ground:#fdecea;--major-ground:#fff1e5;--minor-ground:#fdf6dc;--hint-ground:#e8f1fb;--good-ground:#e8f5ec;
    --within:#5b7fa6;--over:#c62f22;--vacant:#cfd8e1;--heat1:#fde3dc;--heat2:#f9c3b4;--heat3:#e98a74;--heat4:#a8201a;--heat4-text:#fff}
    html{font-size:11pt;color-scheme:light;-webkit-print-color-adjust:exact;print-color-adjust:exact}body{max-width:none;padding:0}
    nav,.filter,.skip{display:none!important}.box{overflow:visible;background:none}.fold:has(>pre){display:none}table{font-size:8.5pt;width:100%}
    td.t,td.w{min-width:0}th{white-space:normal}td.t,td.w{overflow-wrap:anywhere}
    thead{display:table-header-group}tfoot{display:table-row-group}tr,.tiles li,figure{break-inside:avoid}
    h2,h3,h4,caption,summary{break-after:avoid}caption{break-inside:avoid}th button{display:none}thead{break-after:avoid}
    h2+*,h3+*,h4+*,summary+*{break-before:avoid}summary,h2,h3,h4{break-inside:avoid}p{orphans:3;widows:3}p:has(+.fold),p:has(+.box){break-after:avoid}
    tbody tr:first-child,tbody tr:last-child,tfoot{break-before:avoid}}
    """

  static let script: StaticString = """
    'use strict';
    for(const table of document.querySelectorAll('table.sortable')){
    const heads=[...table.tHead.rows[0].cells];
    heads.forEach((head,place)=>{
    const button=document.createElement('button');button.type='button';
    button.setAttribute('aria-label',head.textContent);head.append(button);
    head.addEventListener('click',()=>{
    const up=head.getAttribute('aria-sort')==='descending'||(!head.hasAttribute('aria-sort')&&!head.classList.contains('n'));
    heads.forEach(other=>other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort',up?'ascending':'descending');
    const value=row=>row.cells[place].textContent.trim();
    const number=head.classList.contains('n');
    const rows=[...table.tBodies[0].rows];
    rows.sort((one,other)=>{const a=value(one),b=value(other);
    const order=number?(parseFloat(a)||0)-(parseFloat(b)||0):a.localeCompare(b,document.documentElement.lang);
    return up?order:-order});
    table.tBodies[0].append(...rows)})})}
    for(const bar of document.querySelectorAll('.filter')){
    bar.hidden=false;
    const section=bar.closest('section');
    const folds=[...section.querySelectorAll('details[data-severity]')];
    const texts=folds.map(fold=>fold.textContent.toLowerCase());
    const find=bar.querySelector('[data-find]'),pick=bar.querySelector('[data-pick]'),count=bar.querySelector('[data-count]');
    const sheet=new CSSStyleSheet();document.adoptedStyleSheets=[...document.adoptedStyleSheets,sheet];
    const empty=part=>{const own=[...part.children].filter(child=>child.dataset.severity);
    if(!own.length)return [];
    if(own.every(fold=>fold.hidden))return ['#'+part.id];
    const heads=[...part.children].filter(child=>child.tagName==='P');
    return heads.flatMap((head,place)=>{let next=head.nextElementSibling,seen=false;
    for(;next&&next.tagName!=='P';next=next.nextElementSibling)seen=seen||!next.hidden;
    return seen?[]:['#'+part.id+'>p:nth-of-type('+(place+1)+')']})};
    const show=()=>{const words=find.value.trim().toLowerCase();let shown=0;
    folds.forEach((fold,place)=>{const fits=(!pick.value||fold.dataset.severity===pick.value)&&texts[place].includes(words);
    fold.hidden=!fits;if(fits)shown++});count.textContent=shown+' / '+folds.length;
    const gone=[...section.querySelectorAll('section')].flatMap(empty);
    sheet.replaceSync(gone.length?'@media screen{'+gone.join()+'{display:none}}':'')};
    find.addEventListener('input',show);pick.addEventListener('change',show);show();
    bar.querySelector('[data-unfold]').addEventListener('click',()=>{
    const open=folds.some(fold=>!fold.hidden&&!fold.open);folds.forEach(fold=>{if(!fold.hidden)fold.open=open})})}
    let folded=[];
    addEventListener('beforeprint',()=>{folded=[...document.querySelectorAll('details:not([open])')].filter(fold=>!fold.querySelector(':scope>pre'));
    folded.forEach(fold=>fold.open=true)});
    addEventListener('afterprint',()=>{folded.forEach(fold=>fold.open=false)});
    """
}
