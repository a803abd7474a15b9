/**
 * How strong each claim stands, and why: gradual and bipolar argumentation in plain Java.
 *
 * <p>An {@link rejoinder.standing.ArgumentGraph} holds claims with base scores, and reasons: steps from premises to a
 * claim (support, rebut) or to another step (undercut). {@link rejoinder.standing.Standings} are the strengths of all
 * claims under one of the {@link rejoinder.standing.Semantics}. Everything else explains them:
 * {@link rejoinder.standing.Explanation} in one sentence, {@link rejoinder.standing.Waterfall} by the direct reasons,
 * {@link rejoinder.standing.Removals} by what is left without a part, {@link rejoinder.standing.CriticalStrengths} by
 * what would turn the claim, {@link rejoinder.standing.Gradients} by small changes, {@link rejoinder.standing.Labelling}
 * and {@link rejoinder.standing.Unanswered} by what is answered.
 *
 * <p>All but the builder is immutable and may be shared between threads; nothing here does I/O. Claims and reasons are numbered
 * from 0 in the order in which they were added, and keep their numbers in every variant of a graph.
 *
 * <p>A standing says how a claim stands given this graph. It is no probability of truth.
 *
 * <p>Sources: Rago, Toni, Aurisicchio, Baroni, KR 2016 (DF-QuAD); Potyka, KR 2018 (quadratic energy) and AAAI 2021
 * (MLP); Amgoud, Ben-Naim, ECSQARU 2017 (Euler-based); Yun, Vesic, ECSQARU 2021 (joint premises); Amgoud, Doder,
 * Lagasquie-Schiex, IJCAI 2024 (attacks on attacks); Kampik, Potyka, Yin, Čyras, Toni, 2024 (contribution functions);
 * Yin, Potyka, Toni, 2023 and 2024 (attribution); Dung, 1995, and Cayrol, Lagasquie-Schiex, 2005 (labels); Leite,
 * Martins, 2011 (votes).
 */
package rejoinder.standing;
