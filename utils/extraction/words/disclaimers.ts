/** Lines in which a site takes its distance from what its writers say, or points at its own text; as plainLine gives them. */
export const DISCLAIMERS =
  /^(المقالات|المقال|الاراء|ما ينشر|جميع المقالات|مقالات الراي)\s.*(لا تعبر|لا يعبر|لا تمثل|لا يمثل)|^(the )?(views|opinions) expressed\s.*(do not|are those|are solely)|^(مطالب|ديدگاه|نظرات)\s.*(لزوما|الزاما)/;
