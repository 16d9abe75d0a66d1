import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '80m+8380m8haSh3ScOS0uSc+SfOScOL}OSd]Om(8xNOm(6}3L}OShxL}OL}3SsDL}OShN6&kOm(+LkSd]6{aLk0L2tO3.L}37.57.(7.5O3cO3.A4g7.xOp,7.|O3cSdiA4g7.n6[]O3.O4m7r+Sdd7.|+8O+LkSdd7.(Sc:A4gO3:Op,Sdd+8OO|m6}m6:SL20A;O7.y+utL}O+d57.|+83SdmO|mA4gO4kA;OO3yL208xN6}mO|mA6CA4gAS3ASD7rLL207.+L}3+80ScSSc:+dnL}tO3)A4g6}3+dn8fD6[v+7CL20Oy4A4gASTLg0+d&7.(SdNA?LScyLg0A6CA-0+83A;OOm(+LkL}3A?L+7i8xT62bA;,O!kL20A-0AS3O|m+dn6[m8C0+LkL208xk7.(Sc:Sdm7(eASTA4SA;OO3:ASCAS3A4gA;iSc:A?y6{[L2mA6CL20O|m8C0+u/+83O4k62bA;O+dt6{[6}3Sc:L20A?:Op,Oy48T6ScbA;D6}3L}O6{[O|m+dn62bLg08C0O4m6}mA-07a5A-0L2tO3:80mL207(N6&g+8m6[962b+u/6[]6[9+d)O3|Shk',
  leaves:
    'cy[bdatb/utwbst[}it?0}-1,:|cl:m0n1mtuatfldf.cttp(h)ccacortnarphtsttfe0d.rsg(o=a=t=sr=i.0,lot(tei(ai=ec)ral(in.sir.)h(rn(.il.r)ta,ns.arsrn.,itlie(,.ratn=e,s.repreoresetl)rtnoetantnaaine.u,,er)(een=t,(neoe(oet)tt)a,ae,ariett)=oet.).,tir.,a,nee,).t)t(rti.en)esere.n,rtt.,etsr,rin,..,e)teetsrntrn,c,teoeet,ir,nier,,.ttanr,tae,)rt.ientt),(rne),ee)tr.,,rt,oaent(t,,.rtanenier,uern,ret)te,iatotrl,nee),et.r)',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    'SE+SEd!oOSNoy[,340Sh33|dSN[SEEy[-y&5SErSNO!o3SEESNoSE9SE{S5,Sd]O3c!o03|nOm(6}3SETS514a1A4g!O(A4gScOy0fSE9y{eSE93|n3!3O3.6[]O33!O(8hm3|n+7m!ObA?y4a13mu3|nA?LO4ky0y+u/6[]+Lk80mA4gy2]SEDSE++Lk!oOSdmA4g3m;!LsO|m3|nL208T6SE+7aTO4mA-06}m+7vAS3SE93mEy1|!oO+utSdN6?0O4kL204aEy1|SEDy2]A;uS0u4aE3mu!oO!s36?|8ha+dn6[v!o34.s62b6}my2]+8tAStAS5SE9SE5y1&y1|80mA4SSc:62b3|a+7m4r14.sOp,6&g!oO!OTO3.y2}O3cy2ySdm6?0+838Ckyf!AS5+83+7tSE+L}O+u/62b4aEA?:3m;7.y+7i+ddOp,y2gSdmASkL2m34t!oOA-k8CkL20O3:+7O+LkO3bASCA-0Sc:!oOO|m8fD4r:A;OSdNA?Ly2}O3cy1&yf!O3cShkL204D3O4k8xN4r:O!OLkpLk3AS5A4gy1&6{[+8OA4gSE+8x3A;OO3:Om(yfd+7iSNo',
  leaves:
    '4otEty2(n&}ih?}=:)t?:tr|1trm,f|t0it-0trdceado(lhrlslctep()(cloalas,alttptu(t,ro.t.(otnliilrt.ina,n(tn(at.nrectntait.tn,}nt.saerianrli.r,ia.tttser,)rni(,rnir)e,)o.te,ariea(,n)a,aoeett.)e,)rt,(,e)tra,traniean,tttn(eiian.t,ttaitt(,t,nceoeri.r,rtiatn,=a,,n,,l)tr()t.(,,,(,iarnrite)re,a,,(eni.,,oer)eetei=(nttn.,,)trieinr.),e(,,tit.nri,,n(r,,nt(a,tet=enrotttar)e,oeaniert,atti.eitanea,.nnan.etttorn(e,,e.n',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'i]rdr:ettoeAt5.-ehrcn},,,g,|eL,pi/rCrxe0t|.De6tg.3.ke}.Arde/rfe!.ue|t0emefa6rxab.de2rLtcexr|.k.)e5e/r[a:r9aoeOrTtme/tftDtn,=,LeEt,,S';
