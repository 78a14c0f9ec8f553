/** German words by which an office or function is known. A star stands for further letters. */
export const germanOfficeWords: readonly string[] = `
*bürgermeister, *bürgermeisterin, *bürgermeisters, landrat, landrätin, *stadtrat, *stadträtin, *dezernent
*dezernentin, *beauftragte, *beauftragter, *minister, *ministerin, *senator, *senatorin, *staatssekretär
*staatssekretärin, *präsident, *präsidentin, *direktor, *direktorin, *leiter, *leiterin, *leitung
*leitender, *leitende, *sprecher, *sprecherin, *vorsitzende, *vorsitzender, *vorstand, *vorständin
vorstandsmitglied, mitglied, *geschäftsführer, *geschäftsführerin, geschäftsführung, *geschäftsführender, *koordinator, *koordinatorin
*manager, *managerin, *referent, *referentin, *redakteur, *redakteurin, *herausgeber, *herausgeberin
*autor, *autorin, *mitarbeiter, *mitarbeiterin, *berater, *beraterin, *planer, *planerin
*professor, *professorin, *dozent, *dozentin, *lehrer, *lehrerin, *inhaber, *inhaberin
*gründer, *gründerin, *rat, *rätin, *dirigent, *dirigentin, *ingenieur, *ingenieurin
*architekt, *architektin, *journalist, *journalistin, *trainer, *trainerin, coach, *künstler
*künstlerin, *musiker, *musikerin, *regisseur, *regisseurin, *kurator, *kuratorin, *ärztin
*psychologe, *psychologin, *pädagoge, *pädagogin, *therapeut, *therapeutin, *vertreter, *vertreterin
*student, *studentin, *doktorand, *doktorandin, *assistent, *assistentin, *entwickler, *entwicklerin
*chefin, *intendant, *intendantin, *dramaturg, *dramaturgin, *rektor, *rektorin, *kanzlerin
*dekan, *dekanin, *landwirt, *landwirtin, *unternehmer, *unternehmerin, *botschafter, *botschafterin
schirmherr, schirmherrin, *beigeordnete, *beigeordneter, *vorsteher, *vorsteherin, *obfrau, *obmann
*hauptmann, *kommandant, *kommandantin, *wart, *wartin, *lotsin, *manager*innen, *moderator
*moderatorin, *historiker, *historikerin, *soziologe, *soziologin, *jurist, *juristin, *ökonom
*ökonomin, *analyst, *analystin, *kaufmann, *kauffrau, *schriftsteller, *schriftstellerin, *pastor
*pastorin, *pfarrer, *pfarrerin, *bischof, *bischöfin, *sekretär, *sekretärin, *anwalt
*anwältin, *experte, *expertin, *wissenschaftler, *wissenschaftlerin, *forscher, *forscherin, stellv
stellvertretende, stellvertretender, ehem, ehemalige, ehemaliger, wissenschaftliche, wissenschaftlicher, kommissarische
kommissarischer, *abgeordnete, *abgeordneter, *abgeordneten, *vorsitzenden, *präsidenten, *beauftragten, *beigeordneten, *kommissar, *kommissarin, *inspektor, *inspektorin, *beamter
*beamtin, *archivar, *archivarin, *förster, *försterin, *winzer, *winzerin, *gärtner
*gärtnerin, *kabarettist, *istin, *organist, *pianist, *sänger, *sängerin, *kassierer
*kassiererin, *schriftführer, *schriftführerin, *pfleger, *pflegerin, hebamme, *apotheker, *apothekerin
*makler, *maklerin, *händler, *händlerin, *gastronom, *gastronomin, *verwalter, *verwalterin
*gestalter, *gestalterin, *designer, *designerin, *programmierer, *programmiererin, *informatiker, *informatikerin
*physiker, *physikerin, *biologe, *biologin, *chemiker, *chemikerin, *geograph, *geographin
*philosoph, *philosophin, *theologe, *theologin, *sozialarbeiter, *sozialarbeiterin, *arbeiterin, *helfer
*helferin, *begleiter, *begleiterin, *botin, *macher, *macherin, *schützer, *schützerin
*züchter, *züchterin, *prüfer, *prüferin, *gutachter, *gutachterin, *spezialist, *aktivist
moderator
`
  .trim()
  .split(/\s*,\s*|\n/u);
