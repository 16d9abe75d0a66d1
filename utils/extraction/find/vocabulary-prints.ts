/** Made of vocabulary-words.ts, as CONTRIBUTING.md says; a test tells when it is behind. */
export const END = 844000;
/** Fingerprints below that number, each times the number of kinds, plus the place of its kind among them. */
export const PRINTS =
  ']dl,md/w=8=:L!{+pNO/Ehiu}}e}?p1|ih1]yl4S0CDDDn;D}viOC5!Tt:xu+T3!te4D61v/3L(6|oDDDL[}+}&Stp,oggi;}av8gxl!mL{ygn&+.rOD5?Ol+rEyv:4eS9LxOx+3kg:-/EnwLC)(eN78,cc:74ls8dc42mf63C}(=p3x7!phgk4CAs7E7+hy+by/(cA[b1?h6&vyNf7Naou[DDD/[n8-y]s}gv-2C8+6ghTv:0}pvd!lC0E8OcOvts}vn8?;:&0t+=Lxr6L9=,am.T7pf;s?:!(6uce/946Dd|y1t)Ax!h|c8(;gO)OyAi;u/CN!7D)!g.hs7!D/xN3|b}dO|f7l1LOk&6trOr]yivO8n8Ty!]|+b/8T]/6|{tL]ka6-/b1y+56L6afdT=Alnh&LA=6}+,hSSigN+84T88y|4T2L[8O=?3fkOT)SA|L8369e1]wL0(83h8T{[]9DDD,AopmnAuL7mom]{]8&Egk/?h.}Eo&5!Ss457x2ADDDs3lON-1?{7nS:LAO9[r(73N8!ne)05SoO841S}&]klS?kS|0OSw:+thwoy|Lb-?AaO3+N8(A8aSAp/+(p]-|SygO}3)hA+};+pubb!4/?3Nc+7SL[;+d9o4x7}d1O5:,SL1x';
