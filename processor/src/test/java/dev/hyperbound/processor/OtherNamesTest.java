package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Other names of parameters, values and components: read, never written, and never two at once. */
final class OtherNamesTest {
    private static final Behaviour BOOST = Behaviour.of("""
            @Algorithm(name = "boost")
            @Objective(metric = "validation:rmse", goal = Goal.MINIMIZE)
            public interface Boost {
              enum Flag { @WireName(value = "true", also = {"True", "1"}) YES, @WireName(value = "false", also = "False") NO }
              record Size(@WireName(value = "height", also = "rows") int height, Flag flip) {}
              @WireName(value = "eta", also = {"learning_rate", "lr"}) @Range("[0, 1]") @Tunable("[0.1, 0.5]") double eta();
              @WireName(value = "reg_lambda", also = "lambda") OptionalInt regLambda();
              @Default("true") Flag silent();
              Optional<List<Flag>> flags();
              Optional<Size> size();
            }
            """);

    @Test
    void otherNamesAreReadAndNeverWritten() {
        BOOST.runs("""
                var read = BoostHyperparameters.fromMap(Map.of("learning_rate", "0.2", "lambda", "3"));
                assertThat(read.eta()).isEqualTo(0.2);
                assertThat(read.toMap()).containsExactly(
                    entry("eta", "0.2"), entry("reg_lambda", "3"), entry("silent", "true"));
                assertThat(BoostHyperparameters.fromValues(Map.of("lr", 0.2, "reg_lambda", 3))).isEqualTo(read);
                assertThat(BoostHyperparameters.PARAMETERS.get(0).alsoNames()).containsExactly("learning_rate", "lr");
                assertThat(BoostHyperparameters.check(Map.of("learning_rate", "2"))).extracting(Violation::message)
                    .containsExactly("eta = 2.0: must be from 0 to 1");
                assertThat(BoostHyperparameters.check(Map.of("lr", "x"))).extracting(Violation::parameters)
                    .containsExactly(List.of("eta"));
                assertThat(BoostHyperparameters.check(Map.of("eta", "0.1", "lambd", "1"))).extracting(Violation::message)
                    .containsExactly("lambd: unknown hyperparameter of boost; did you mean \\"lambda\\"?");
                """);
    }

    @Test
    void twoNamesOfOneParameterInOneMapAreOneViolation() {
        BOOST.runs("""
                assertThat(BoostHyperparameters.check(Map.of("eta", "0.1", "learning_rate", "0.1"))).hasSize(1);
                Violation twice = BoostHyperparameters.check(Map.of("eta", "7", "learning_rate", "x")).get(0);
                assertThat(twice.toString())
                    .isEqualTo("DUPLICATE: eta: given twice, as eta and learning_rate; keep one of them");
                assertThat(twice.parameters()).containsExactly("eta");
                assertThat(twice.value()).isEmpty();
                assertThat(twice.arguments()).containsExactly(entry("name", "eta"), entry("other", "learning_rate"));
                assertThat(BoostHyperparameters.check(Map.of("lr", "0.1", "learning_rate", "0.1")))
                    .extracting(Violation::toString)
                    .containsExactly("DUPLICATE: eta: given twice, as learning_rate and lr; keep one of them");
                assertThat(BoostHyperparameters.checkValues(Map.of("eta", List.of(1), "learning_rate", 0.1)))
                    .containsExactly(twice);
                Map<String, Object> withNull = new HashMap<>(Map.of("eta", 0.1));
                withNull.put("learning_rate", null);
                assertThat(BoostHyperparameters.checkValues(withNull)).isEmpty();
                assertThatThrownBy(() -> BoostHyperparameters.fromMap(Map.of("eta", "0.1", "lr", "0.1")))
                    .isInstanceOf(InvalidHyperparametersException.class);
                """);
    }

    @Test
    void ofSettersTheLastWins() {
        BOOST.runs("""
                var set = BoostHyperparameters.builder().eta(0.1).set("learning_rate", "0.2").set("lr", "0.3");
                assertThat(set.build().eta()).isEqualTo(0.3);
                var both = BoostHyperparameters.builder().eta(0.1).setAll(Map.of("eta", "0.1", "lr", "0.2"));
                assertThat(both.validate()).extracting(Violation::kind).containsExactly(Violation.Kind.DUPLICATE);
                assertThat(both.set("lr", "0.4").validate()).isEmpty();
                assertThat(both.setAll(Map.of("eta", "0.1", "lr", "0.2")).eta(0.2).build().eta()).isEqualTo(0.2);
                var job = BoostTuning.builder().tuneEta().set("lr", "0.3").tuneEta(0.2, 0.3).set("learning_rate", "0.4");
                assertThat(job.build().parameterRanges()).isEmpty();
                """);
    }

    @Test
    void otherNamesOfValuesAndComponentsAreRead() {
        BOOST.runs("""
                var read = BoostHyperparameters.fromMap(Map.of("eta", "0.1", "silent", "False", "flags", "True,1,false"));
                assertThat(read.toMap()).contains(entry("silent", "false"), entry("flags", "true,true,false"));
                assertThat(BoostHyperparameters.fromMap(Map.of("eta", "0.1", "size", "3,True")).toMap())
                    .containsEntry("size", "3,true");
                assertThat(BoostHyperparameters.fromValues(
                    Map.of("eta", 0.1, "size", Map.of("rows", 3, "flip", true))).toMap()).containsEntry("size", "3,true");
                assertThat(BoostHyperparameters.checkValues(
                    Map.of("eta", 0.1, "size", Map.of("rows", 3, "height", 3, "flip", "true")))).hasSize(1);
                assertThat(BoostHyperparameters.check(Map.of("eta", "0.1", "silent", "yes", "flags", "Tru")))
                    .extracting(Violation::message).containsExactly(
                        "silent = \\"yes\\": must be one of \\"true\\", \\"false\\"",
                        "flags = \\"Tru\\": element [0] = \\"Tru\\": must be one of \\"true\\", \\"false\\"; did you mean \\"true\\"?");
                """);
    }
}
