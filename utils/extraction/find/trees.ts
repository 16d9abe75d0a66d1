import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '+LmOm=+iuO3bOm=62tS01O|]SEa430+Lm8En+LmOm=+iu7rt+i!7rkO3c8EhSNESCf+)uAS!O3:8EnS5mSCl7eO8=&O3.7e0SC3O33Opl7e3L[fSh)8E]ASOA4:ASC4308EA4y5SCfA;vLgO7rt+LmL&oOpl8cOS1)8EpL}OASOASESf0L}tL[f+7u4yT8Eh8EsA;v4yTL26SCl7e3SCuL}OA;v8EAA4:O4k4/O6k0+iuSClSfs7e08E?+)u6g0L[fASOAS5SCl6:,A;vS0)7rtL}OL[f6w0Shr7eOSh)L}OA{/O4mSh)O3)+7,8hk8EAASA4yTO|]4yTO33+i!6g3SCl7tpO|m8=&L}O8=,4y56gx8EAL20A;v7rk+iu6g0',
  leaves:
    'E}lA3,fk=]&}(?}0]t({-li}m(r:1=hp1.=pr;1n1,t-i,=orp0rfntml,ns(o,)r,fdr()ai=ceuni=etohlphehtto(iar(irei=arnna,ur,=).tnt,i(t.)(=o=ra(iacn.((dt,)t.ul)te.tnhlnt=i(,nrtoan.eaorati.tnrotc0nnrrsrtn(eire,=)etltrrneti=ei,r,inacnne.i(e,,n.r),ate)lreur.)te,tna,rlin,na',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '340/h]3403|m!ioO3:+LmybTSEa!Ob4D}O3:4.f4r//0,4r//0,ybv/0b/hl4r/4(o3|myb&3!362t/fmOpl4y58EA4/OA4:!iT6:r4rgSh)4r1/1-49mA4:ybvA4:/1-6:hAS!A{/4r}A{/O|m!Ld6}m4r}A;v/h)ybvSh)SCuL}O6:hybvAS!L[fO|m6:LybnLgTA;vSCuy5ryNb4/O34062t/h:L}OyvTO|m6wOSClO3c6g08Nt7rt7t.A;v4.f!Ld4rf8=36gTSh)6:ASCl6k0SCmL}OASCASO4/7yb7340yNpO|m4.fSClyNnyb77rtShrL}OA4:4r}4.nO3cL}k3|kO4k8=i!Lpy5L6wOSf44rf4.nL[f8=i4y,6:,',
  leaves:
    'd6x=vtdy]o,[{cl]}u.?gtt-1it;fnt-lp1a0ttdfttmdrrhelo=(ocalohecnt0.)tl.d.a=ttuanelil=tl,,((esrau,t,e)1ir)n=,otnaltot.oi(r,oerai(.,n.aict)n,(ttlra)r)),eioeee)a,eas.i)..ntr(iae,li)iat,t,nhe)rrntront.i.)attt(sn,t(r),rt(itittltt)ciar,,at,an,rtn,=tnatttr)n.tn.nna',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'ifrmrgentte6tC.;e0rhn3,t,],|rx,pi3rTrEe=t|.De6tg.3.we}.Arde/rfe4.sept0eme=a6rCa}.pewrLtceCr;.k.oeEe/r[afeOaseye7tSeyt1,Oti,=,7eEt,,4';
