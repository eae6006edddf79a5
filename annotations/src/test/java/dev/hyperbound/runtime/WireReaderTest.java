package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WireReaderTest {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.builder("num_classes", "numClasses", ParameterType.Numeric.INT)
                    .required()
                    .build(),
            Parameter.builder("epochs", "epochs", ParameterType.Numeric.INT).build(),
            Parameter.builder("content_type", "contentType", new ParameterType.Text())
                    .context()
                    .build());

    private static Map<String, String> map(@Nullable String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** Reads the parameters above, as generated code does. */
    private static List<String> messages(WireReader reader) {
        reader.readInt("num_classes", 0);
        reader.readInt("epochs", 30);
        if (reader.readsContext()) {
            reader.readMissingText("content_type", null);
        }
        return unread(reader.finish("demo", PARAMETERS)).stream()
                .map(Violation::message)
                .toList();
    }

    private static List<Violation> unread(@Nullable WireReader reader) {
        return Violations.of(reader).done();
    }

    @Nested
    class Values {
        private final WireReader reader = WireReader.ofSent(map(
                "int", "7", "long", "8", "double", "0.5", "boolean", "Yes", "text", "any", "bad", "?", "odd", "7.5"));

        @Test
        void areReadByType() {
            assertThat(reader.readInt("int", 1)).isEqualTo(7);
            assertThat(reader.readLong("long", 1)).isEqualTo(8);
            assertThat(reader.readDouble("double", 1)).isEqualTo(0.5);
            assertThat(reader.readBoolean("boolean", false, "yes", "no")).isTrue();
            assertThat(WireReader.ofSent(map("boolean", "no")).readBoolean("boolean", true, "yes", "no"))
                    .isFalse();
            assertThat(reader.readMissingText("text", null)).isEqualTo("any");
            assertThat(reader.readInt("int", OptionalInt.empty())).hasValue(7);
            assertThat(reader.readLong("long", OptionalLong.empty())).hasValue(8);
            assertThat(reader.readDouble("double", OptionalDouble.empty())).hasValue(0.5);
            assertThat(unread(reader)).isEmpty();
        }

        @Test
        void stayWhereThereIsNoText() {
            assertThat(reader.readInt("none", 1)).isEqualTo(1);
            assertThat(reader.readLong("none", 2)).isEqualTo(2);
            assertThat(reader.readDouble("none", 3)).isEqualTo(3);
            assertThat(reader.readBoolean("none", true, "yes", "no")).isTrue();
            assertThat(reader.readBoolean("none", false, "yes", "no")).isFalse();
            assertThat(reader.readText("none", "other")).isEqualTo("other");
            assertThat(reader.readInt("none", OptionalInt.of(4))).hasValue(4);
            assertThat(reader.readLong("none", OptionalLong.of(5))).hasValue(5);
            assertThat(reader.readDouble("none", OptionalDouble.of(6))).hasValue(6);
            assertThat(reader.found()).isFalse();
            assertThat(unread(reader)).isEmpty();
        }

        @Test
        void stayWhereTheTextIsNone() {
            assertThat(reader.readInt("odd", 1)).isEqualTo(1);
            assertThat(reader.readLong("odd", 2)).isEqualTo(2);
            assertThat(reader.readDouble("bad", 3)).isEqualTo(3);
            assertThat(reader.readBoolean("bad", true, "yes", "no")).isTrue();
            assertThat(reader.readInt("odd", OptionalInt.of(4))).hasValue(4);
            assertThat(reader.readLong("odd", OptionalLong.of(5))).hasValue(5);
            assertThat(reader.readDouble("bad", OptionalDouble.of(6))).hasValue(6);
            assertThat(reader.found()).isFalse();
            assertThat(unread(reader))
                    .extracting(Violation::kind, Violation::parameters)
                    .containsExactly(
                            tuple(Violation.Kind.MALFORMED, List.of("odd")),
                            tuple(Violation.Kind.MALFORMED, List.of("bad")));
        }

        @Test
        void ofEnumsStayWithTheirReason() {
            assertThat(reader.has("bad")).isTrue();
            assertThat(reader.text()).isEqualTo("?");
            assertThat(reader.notOneOf("sgd", List.of("sgd", "adam"))).isEqualTo("sgd");
            assertThat(reader.found()).isFalse();
            assertThat(unread(reader))
                    .containsExactly(
                            Violation.of(Violation.Kind.ONE_OF, "bad = \"?\": must be one of \"sgd\", \"adam\"")
                                    .parameters(List.of("bad"))
                                    .constraint("sgd, adam")
                                    .value("?")
                                    .argument("allowed", "sgd, adam")
                                    .build());
        }

        @Test
        void ofBooleansAreExplained() {
            assertThat(reader.readBoolean("bad", false, "yes", "no")).isFalse();
            assertThat(unread(reader))
                    .extracting(Violation::message)
                    .containsExactly("bad = \"?\": not a boolean; write yes or no");
        }

        @Test
        void tellWhetherTheyWereFound() {
            reader.readInt("bad", 0);
            reader.readInt("int", 0);
            assertThat(reader.found()).isTrue();
            reader.readMissingText("none", null);
            assertThat(reader.found()).isFalse();
        }

        @Test
        void ofRecordsMayBeRefused() {
            reader.has("bad");
            reader.refused(new IllegalArgumentException("no"));
            assertThat(reader.found()).isFalse();
            reader.refused("shape", "3,0", new IllegalArgumentException("height is 0"));
            assertThat(unread(reader))
                    .extracting(Violation::message)
                    .containsExactly("bad = \"?\": refused: no", "shape = \"3,0\": refused: height is 0");
        }
    }

    @Nested
    class WhatIsSent {
        @Test
        void isReadWithoutContext() {
            assertThat(WireReader.ofSent(Map.of()).readsContext()).isFalse();
            assertThat(WireReader.of(Map.of(), null).readsContext()).isTrue();
        }

        @Test
        void isReadWhole() {
            assertThat(messages(WireReader.ofSent(map("num_classes", "2", "epochs", "3"))))
                    .isEmpty();
            assertThat(messages(WireReader.ofSent(Map.of()))).isEmpty();
        }

        @Test
        void holdsNothingElse() {
            assertThat(messages(WireReader.ofSent(map(
                            "zzz",
                            "1",
                            "epochs",
                            "ten",
                            "epoch",
                            "3",
                            "content_type",
                            "png",
                            null,
                            "1",
                            "num_classes",
                            null,
                            "a\nb",
                            null))))
                    .containsExactly(
                            "epochs = \"ten\": not an int; write it as digits, for example 3",
                            "zzz: unknown hyperparameter of demo; remove it",
                            "epoch: unknown hyperparameter of demo; did you mean \"epochs\"?",
                            "content_type: never sent; set it on the builder",
                            "null: not a hyperparameter of demo; remove the key",
                            "num_classes = null: must have a value, or be left out",
                            "\"a\\nb\" = null: must have a value, or be left out");
        }

        @Test
        void mayHoldNamesOfTheServicesOwn() {
            assertThat(messages(WireReader.ofSent(map("_tuning_objective_metric", "loss", "epochs", "3"))))
                    .isEmpty();
            assertThat(messages(WireReader.of(map("_tuning_objective_metric", "loss"), null)))
                    .isEmpty();
            assertThat(messages(WireReader.of("_tuning_objective_metric", "loss", null)))
                    .hasSize(1);
        }

        @Test
        void neverGetsASuggestionThatIsNotSent() {
            assertThat(messages(WireReader.ofSent(map("content_typ", "png"))))
                    .containsExactly("content_typ: unknown hyperparameter of demo; remove it");
            assertThat(messages(WireReader.of(map("content_typ", "png"), null)))
                    .containsExactly("content_typ: unknown hyperparameter of demo; did you mean \"content_type\"?");
        }

        @Test
        void isExactWhateverTheMapThinks() {
            Map<String, String> ignoresCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            ignoresCase.put("EPOCHS", "3");
            assertThat(messages(WireReader.ofSent(ignoresCase)))
                    .containsExactly("EPOCHS: unknown hyperparameter of demo; did you mean \"epochs\"?");
            Map<String, String> byAccess = new LinkedHashMap<>(16, 0.75f, true);
            byAccess.putAll(map("epochs", "3", "zzz", "1", "yyy", "2", "num_classes", "2"));
            assertThat(messages(WireReader.ofSent(byAccess)))
                    .containsExactlyInAnyOrder(
                            "zzz: unknown hyperparameter of demo; remove it",
                            "yyy: unknown hyperparameter of demo; remove it");
            IdentityHashMap<String, String> byIdentity = new IdentityHashMap<>();
            byIdentity.put(new String("epochs"), "ten");
            assertThat(messages(WireReader.ofSent(byIdentity)))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("not an int");
            assertThat(messages(WireReader.ofSent(Collections.unmodifiableMap(byIdentity))))
                    .as("not read, but not passed over in silence")
                    .hasSize(1);
        }
    }

    @Nested
    class Settings {
        @Test
        void mayBeContext() {
            assertThat(messages(WireReader.of(map("content_type", "png"), null)))
                    .isEmpty();
        }

        @Test
        void haveNamesAndValues() {
            assertThatNullPointerException()
                    .isThrownBy(() -> WireReader.of(map(null, "1"), null))
                    .withMessage("wireName");
            assertThatNullPointerException()
                    .isThrownBy(() -> WireReader.of(map("epochs", null), null))
                    .withMessage("epochs");
        }

        @Test
        void takeThePlaceOfWhatCouldNotBeRead() {
            WireReader reader = WireReader.of(map("epochs", "ten", "num_classes", "two"), null);
            assertThat(messages(reader)).hasSize(2);
            assertThat(WireReader.of(map("epochs", "eleven"), reader)).isSameAs(reader);
            assertThat(messages(reader)).hasSize(2).last().asString().contains("eleven");
            assertThat(messages(WireReader.of(map("epochs", "11"), reader)))
                    .containsExactly("num_classes = \"two\": not an int; write it as digits, for example 3");
        }

        @Test
        void areForgottenWhereAValueTakesThePlace() {
            WireReader reader = WireReader.of(map("epochs", "ten", "num_classes", "two"), null);
            messages(reader);
            reader.forget("epochs");
            reader.forget("never_set");
            assertThat(unread(reader)).extracting(Violation::parameters).containsExactly(List.of("num_classes"));
        }
    }

    @Nested
    class Found {
        private final WireReader reader = WireReader.ofSent(map("zzz", "1", null, "1", "epochs", "ten"));

        @Test
        void beginsWithNothing() {
            assertThat(unread(null)).isEmpty();
            assertThat(unread(new WireReader())).isEmpty();
        }

        @Test
        void saysNothingFurtherOfWhatCouldNotBeRead() {
            messages(reader);
            Violations found = Violations.of(reader);
            assertThat(found.about("epochs").required().done()).hasSize(3);
            assertThat(found.about("num_classes")
                            .range(0, "[1, inf)", "at least 1")
                            .done())
                    .hasSize(4);
            assertThat(found.blames("epochs")).isTrue();
            assertThat(unread(reader)).as("a new list each time").hasSize(3);
        }

        @Test
        void endsInTheOrderOfTheParametersThenUnknownNamesThenRules() {
            messages(reader);
            Violations found = Violations.of(reader).about("num_classes").required();
            found = found.rule("r", "num_classes").words("the rule").add();
            found = found.unused("epochs", "c")
                    .whole("epochs", 1)
                    .words(": set, but used only when c is true")
                    .add();
            List<Violation> done = found.done(PARAMETERS);
            assertThat(done)
                    .extracting(Violation::message)
                    .containsExactly(
                            "num_classes: required, but not set",
                            "epochs = \"ten\": not an int; write it as digits, for example 3",
                            "zzz: unknown hyperparameter of demo; remove it",
                            "null: not a hyperparameter of demo; remove the key",
                            "the rule",
                            "epochs = 1: set, but used only when c is true");
            assertThatThrownBy(done::clear).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void keepsItsOrderWhereEverythingCouldBeRead() {
            Violations found = Violations.none().about("epochs").required();
            found = found.about("num_classes").required();
            List<Violation> done = found.done(PARAMETERS);
            assertThat(done).isEqualTo(found.done());
            assertThatThrownBy(done::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class OtherNames {
        private static WireReader reader(@Nullable String... namesAndValues) {
            WireReader reader = WireReader.ofSent(map(namesAndValues));
            reader.also("epochs", "num_epochs", "n_epochs");
            return reader;
        }

        @Test
        void areReadAsTheNameItself() {
            for (String name : List.of("epochs", "num_epochs", "n_epochs")) {
                WireReader reader = reader(name, "7");
                assertThat(reader.readInt("epochs", 1)).as(name).isEqualTo(7);
                assertThat(reader.found()).as(name).isTrue();
                assertThat(unread(reader)).isEmpty();
            }
        }

        @Test
        void leaveTheValueWhereNoneIsThere() {
            WireReader reader = reader("others", "7");
            assertThat(reader.readInt("epochs", 1)).isEqualTo(1);
            assertThat(reader.found()).isFalse();
            assertThat(reader.gave("epochs")).isFalse();
        }

        @Test
        void areGivenOnce() {
            for (String first : List.of("epochs", "num_epochs")) {
                WireReader reader = reader("n_epochs", "7", first, "7");
                assertThat(reader.readInt("epochs", 1)).isEqualTo(1);
                assertThat(unread(reader))
                        .extracting(Violation::kind, Violation::message)
                        .containsExactly(tuple(
                                Violation.Kind.DUPLICATE,
                                "epochs: given twice, as " + first + " and n_epochs; keep one of them"));
            }
        }

        @Test
        void thatHoldNothingDoNotCount() {
            WireReader reader = reader("epochs", null, "num_epochs", "7");
            assertThat(reader.readInt("epochs", 1)).isEqualTo(7);
            assertThat(unread(reader)).isEmpty();
        }

        @Test
        void areNamesOfTheParameterInTheEnd() {
            List<Parameter> parameters = List.of(Parameter.builder("epochs", "epochs", ParameterType.Numeric.INT)
                    .alsoNames("num_epochs", "n_epochs")
                    .build());
            WireReader once = reader("num_epochs", "7");
            once.readInt("epochs", 1);
            assertThat(unread(once.finish("demo", parameters))).isEmpty();

            WireReader twice = reader("num_epochs", "7", "n_epochs", "8", "other", "9");
            twice.readInt("epochs", 1);
            assertThat(unread(twice.finish("demo", parameters)))
                    .extracting(Violation::kind)
                    .containsExactly(Violation.Kind.DUPLICATE, Violation.Kind.UNKNOWN);
        }

        @Test
        void standForTheParameterThatTheyGave() {
            WireReader reader = reader("num_epochs", "7");
            reader.readInt("epochs", 1);
            assertThat(reader.gave("epochs")).isTrue();
            assertThat(WireReader.of(Map.of("seed", "1"), reader).gave("epochs"))
                    .isTrue();
        }
    }

    @Nested
    class AbsentTexts {
        @Test
        void areReadAndLeaveNoText() {
            WireReader reader = WireReader.ofSent(map("epochs", "-1"));
            assertThat(reader.isAbsent("epochs", "", "-1")).isTrue();
            assertThat(unread(reader.finish("demo", PARAMETERS))).isEmpty();
        }

        @Test
        void areExact() {
            WireReader reader = WireReader.ofSent(map("epochs", "-1 "));
            assertThat(reader.isAbsent("epochs", "", "-1")).isFalse();
            assertThat(reader.isAbsent("num_classes", "", "-1")).isFalse();
            assertThat(reader.readInt("epochs", 30)).isEqualTo(30);
            assertThat(unread(reader)).extracting(Violation::kind).containsExactly(Violation.Kind.MALFORMED);
        }

        @Test
        void takeThePlaceOfWhatCouldNotBeRead() {
            WireReader reader = WireReader.of("epochs", "many", null);
            reader.readInt("epochs", 30);
            assertThat(unread(reader)).hasSize(1);
            WireReader again = WireReader.of("epochs", "", reader);
            assertThat(again.isAbsent("epochs", "")).isTrue();
            assertThat(unread(again)).isEmpty();
        }

        @Test
        void areNotExplainedOnceAValueTookTheirPlace() {
            WireReader reader = WireReader.of("epochs", "many", null);
            reader.readInt("epochs", 30);
            reader.forget("epochs");
            assertThat(unread(reader.finish("demo", PARAMETERS))).isEmpty();
        }

        @Test
        void mayStandUnderAnotherName() {
            WireReader reader = WireReader.ofSent(map("num_epochs", "none"));
            reader.also("epochs", "num_epochs");
            assertThat(reader.isAbsent("epochs", "none")).isTrue();
        }
    }

    @Nested
    class ManyNames {
        @Test
        void getSuggestionsForTheFirstHundred() {
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = 0; i < 101; i++) {
                map.put("epochs" + (char) ('A' + i), "1");
            }
            List<String> messages = messages(WireReader.ofSent(map));
            assertThat(messages.get(99)).endsWith("; did you mean \"epochs\"?");
            assertThat(messages.get(100)).endsWith("; remove it");
        }

        @Test
        void ofAnEstimatorForScriptsAreNotSimplyRemoved() {
            assertThat(messages(WireReader.ofSent(map("num_classes", "2", "sagemaker_program", "train.py"))))
                    .containsExactly(
                            "sagemaker_program: unknown hyperparameter of demo; an estimator for scripts adds it,"
                                    + " use the general Estimator for a built-in algorithm");
        }

        @Tag("slow")
        @Test
        void takeLinearTime() {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                Map<String, String> map = new LinkedHashMap<>();
                for (int i = 0; i < 500_000; i++) {
                    map.put("early_stopping_patience_" + i, "1");
                }
                WireReader reader = WireReader.ofSent(map).finish("demo", PARAMETERS);
                assertThat(Violations.of(reader).done(PARAMETERS)).hasSize(500_000);
            });
        }
    }
}
