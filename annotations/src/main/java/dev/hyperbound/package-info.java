/**
 * The annotations of a stub: an interface that describes the hyperparameters of one algorithm, one method a parameter,
 * one line a rule.
 *
 * <pre>{@code
 * @Algorithm(name = "image-classification", title = "Image Classification")
 * @Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
 * @Rule("checkpoint_frequency <= epochs")
 * public interface ImageClassification {
 *     enum Optimizer { SGD, ADAM, RMSPROP, NAG }
 *
 *     @Range("[1, inf)") int numClasses();                    // no default, not optional: required
 *
 *     @Default("30") @Range("[1, inf)") int epochs();
 *
 *     @Range("[1, inf)") OptionalInt checkpointFrequency();   // optional, no default
 *
 *     @Default("sgd") @Tunable Optimizer optimizer();
 *
 *     @WireName("beta_1") @Default("0.9") @Range("[0, 1]") @UsedWhen("optimizer == 'adam'") double beta1();
 * }
 * }</pre>
 *
 * <p>From it the processor makes a class with a staged builder:
 *
 * <pre>{@code
 * var hyperparameters = ImageClassificationHyperparameters.builder()
 *         .numClasses(10)
 *         .checkpointFrequency(5)
 *         .build();          // or an exception that lists everything that is wrong
 * hyperparameters.toMap();   // {num_classes=10, epochs=30, checkpoint_frequency=5, optimizer=sgd}
 * }</pre>
 *
 * <p>{@link Algorithm} marks the stub. What a parameter may be is said by {@link Default}, {@link Range}, {@link
 * OneOf} and {@link Matches}; what it is called and how it is written by {@link WireName}, {@link WireBoolean} and
 * {@link Separator}; how parameters depend on each other by {@link Rule}, {@link UsedWhen}, {@link RequiredWhen} and
 * {@link Context}; what a tuning job may do by {@link Tunable} and {@link Objective}; what the documentation says by
 * {@link Group} and {@link Description}.
 *
 * <p>All values are given in wire form: as the service reads them.
 */
@NullMarked
package dev.hyperbound;

import org.jspecify.annotations.NullMarked;
