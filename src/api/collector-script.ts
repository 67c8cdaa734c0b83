import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Counts visits to published sites: `<script defer src="/c.js" data-site="ada"></script>`. A click on an element with `data-event` is
 * reported under that name. A prerendered page is reported when it is shown.
 * The script stores nothing in the browser and reads nothing but the path and the referrer.
 */
export const COLLECTOR_SCRIPT = `(()=>{const s=document.currentScript,n=navigator;
if(!s||n.doNotTrack==="1"||n.globalPrivacyControl||n.webdriver)return;
const u=new URL("/events",s.src).href,send=e=>{const b=JSON.stringify({site:s.dataset.site,name:e,path:location.pathname,referrer:document.referrer});
if(!n.sendBeacon||!n.sendBeacon(u,b))fetch(u,{method:"POST",body:b,keepalive:true}).catch(()=>{})};
const go=()=>send("page_view"),d=document;
d.prerendering?d.addEventListener("prerenderingchange",go,{once:true}):go();
d.addEventListener("click",e=>{const a=e.target.closest&&e.target.closest("[data-event]");a&&send(a.dataset.event)})})();
`;

/** `GET /c.js`. */
export function addCollectorScript(app: FastifyInstance): void {
  const etag = `"${createHash('sha256').update(COLLECTOR_SCRIPT).digest('base64url').slice(0, 16)}"`;
  app.get('/c.js', async (request, reply) => {
    void reply.header('cache-control', 'public, max-age=86400').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.type('text/javascript; charset=utf-8').send(COLLECTOR_SCRIPT);
  });
}
