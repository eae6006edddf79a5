package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Every form of setter: values, parts, varargs, {@code Optional…}, text. */
final class SettersTest {
    private static final Behaviour FORMS = Behaviour.of("""
            @Algorithm(name = "demo")
            public interface Demo {
              enum Optimizer { SGD, ADAM }
              record Shape(@Range("[1, inf)") int height, String unit) {
                public Shape {
                  if (height == 13) throw new IllegalArgumentException("13 brings bad luck");
                }
              }
              @Default("30") @Range("[1, inf)") int epochs();
              OptionalInt topK();
              OptionalLong seed();
              OptionalDouble dropout();
              Optional<Boolean> shuffle();
              Optional<String> note();
              Optional<Optimizer> optimizer();
              Optional<Pattern> freeze();
              @Default("1,cm") Shape shape();
              Optional<Shape> crop();
              @Default("1,2") List<Integer> steps();
              Optional<List<Long>> seeds();
              Optional<List<Double>> rates();
              Optional<List<String>> tags();
              Optional<List<Optimizer>> tried();
            }
            """);

    private static final String BUILD = "DemoHyperparameters.builder()";

    @Test
    void optionalSettersSetAndClear() {
        FORMS.runs("var b = " + BUILD + ";" + """
                b.topK(3).seed(4L).dropout(0.5).shuffle(true).note("x").optimizer(Demo.Optimizer.ADAM).freeze("^a");
                DemoHyperparameters set = b.build();
                assertThat(set.topK()).hasValue(3);
                assertThat(set.seed()).hasValue(4);
                assertThat(set.dropout()).hasValue(0.5);
                assertThat(set.shuffle()).hasValue(true);
                assertThat(set.note()).hasValue("x");
                assertThat(set.optimizer()).hasValue(Demo.Optimizer.ADAM);
                assertThat(set.freeze().get().pattern()).isEqualTo("^a");
                b.topK(OptionalInt.empty()).seed(OptionalLong.empty()).dropout(OptionalDouble.empty());
                b.shuffle(Optional.empty()).note(Optional.empty()).optimizer(Optional.empty());
                b.freeze(Optional.<Pattern>empty());
                assertThat(b.build()).isEqualTo(DemoHyperparameters.builder().build());
                b.topK(OptionalInt.of(7)).shuffle(Optional.of(false)).optimizer(Optional.of(Demo.Optimizer.SGD));
                assertThat(b.build().topK()).hasValue(7);
                assertThat(b.build().shuffle()).hasValue(false);
                assertThat(b.build().optimizer()).hasValue(Demo.Optimizer.SGD);
                """);
    }

    @Test
    void listsTakeVarargsAndLists() {
        FORMS.runs("var b = " + BUILD + ";" + """
                b.steps(5, 6).seeds(1L, 2L).rates(0.1, 0.2).tags("a", "b").tried(Demo.Optimizer.SGD);
                DemoHyperparameters set = b.build();
                assertThat(set.steps()).containsExactly(5, 6);
                assertThat(set.seeds().get()).containsExactly(1L, 2L);
                assertThat(set.rates().get()).containsExactly(0.1, 0.2);
                assertThat(set.tags().get()).containsExactly("a", "b");
                assertThat(set.tried().get()).containsExactly(Demo.Optimizer.SGD);
                List<Integer> mine = new ArrayList<>(List.of(9));
                DemoHyperparameters copied = b.steps(mine).build();
                mine.add(10);
                assertThat(copied.steps()).containsExactly(9);
                assertThatThrownBy(() -> copied.steps().add(1)).isInstanceOf(UnsupportedOperationException.class);
                b.seeds(Optional.empty()).rates(List.of()).tags(Optional.of(List.of()));
                assertThat(b.build().seeds()).isEmpty();
                assertThat(b.build().rates()).isEmpty();
                assertThat(b.build().tags()).isEmpty();
                """);
    }

    @Test
    void anEmptyListIsAViolationWhereThereIsADefault() {
        FORMS.runs("var b = " + BUILD + ";" + """
                List<Violation> found = b.steps(List.of()).validate();
                assertThat(found).hasSize(1);
                assertThat(found.get(0).parameters()).containsExactly("steps");
                """);
    }

    @Test
    void recordsTakeTheirComponents() {
        FORMS.runs("var b = " + BUILD + ";" + """
                DemoHyperparameters set = b.shape(4, "mm").crop(new Demo.Shape(5, "in")).build();
                assertThat(set.shape()).isEqualTo(new Demo.Shape(4, "mm"));
                assertThat(set.crop()).hasValue(new Demo.Shape(5, "in"));
                assertThat(b.crop(Optional.empty()).build().crop()).isEmpty();
                """);
    }

    @Test
    void whatARecordRefusesIsOneViolation() {
        FORMS.runs("var b = " + BUILD + ";" + """
                List<Violation> found = b.shape(13, "cm").validate();
                assertThat(found).hasSize(1);
                assertThat(found.get(0).kind()).isEqualTo(Violation.Kind.MALFORMED);
                assertThat(found.get(0).message()).contains("shape").contains("13,cm").contains("13 brings bad luck");
                assertThat(b.shape(12, "cm").validate()).isEmpty();
                assertThat(DemoHyperparameters.check(Map.of("shape", "13,cm"))).hasSize(1);
                """);
    }

    @Test
    void partsOfTextMustSurviveTheWire() {
        FORMS.runs("var b = " + BUILD + ";" + """
                assertThat(b.shape(1, "a,b").tags("", " a", "b ", "c,d", "ok").validate())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(violation -> assertThat(violation.kind()).isEqualTo(Violation.Kind.MALFORMED));
                """);
    }

    @Test
    void nullIsRefusedAtTheSetter() {
        FORMS.runs("var b = " + BUILD + ";" + """
                assertThatNullPointerException().isThrownBy(() -> b.note((String) null));
                assertThatNullPointerException().isThrownBy(() -> b.optimizer((Demo.Optimizer) null));
                assertThatNullPointerException().isThrownBy(() -> b.shape(null));
                assertThatNullPointerException().isThrownBy(() -> b.shape(1, null));
                assertThatNullPointerException().isThrownBy(() -> b.crop(new Demo.Shape(1, null)));
                assertThatNullPointerException().isThrownBy(() -> b.crop(Optional.of(new Demo.Shape(1, null))));
                assertThatNullPointerException().isThrownBy(() -> b.steps(Arrays.asList(1, null)));
                assertThatNullPointerException().isThrownBy(() -> b.tags("a", null));
                assertThatNullPointerException().isThrownBy(() -> b.set("epochs", null));
                assertThatNullPointerException().isThrownBy(() -> b.set(null, "1"));
                assertThatNullPointerException().isThrownBy(() -> b.setAll(null));
                """);
    }

    @Test
    void aValueTakesThePlaceOfATextThatCouldNotBeRead() {
        FORMS.runs("var b = " + BUILD + ";" + """
                b.set("epochs", "ten").freeze("(");
                assertThat(b.validate()).extracting(Violation::kind)
                    .containsExactly(Violation.Kind.MALFORMED, Violation.Kind.MALFORMED);
                b.epochs(10).freeze("a");
                assertThat(b.validate()).isEmpty();
                b.set("epochs", "x");
                b.setAll(Map.of("epochs", "12"));
                assertThat(b.build().epochs()).isEqualTo(12);
                """);
    }

    /** Nothing can throw but what the caller does; the default is a constant, named unlike any parameter. */
    @Test
    void recordsWithoutAConstructorOfTheirOwn() {
        Behaviour.of("""
                @Algorithm(name = "demo")
                public interface Demo {
                  record Size(@Range("[1, inf)") int width, int height) {}
                  @Default("2,3") Size size();
                  @Default("4,5") List<Integer> steps();
                  @Default("6") int DEFAULT_SIZE();
                  Optional<Size> crop();
                }
                """).runs("""
                DemoHyperparameters all = DemoHyperparameters.builder().build();
                assertThat(all.size()).isEqualTo(new Demo.Size(2, 3));
                assertThat(all.steps()).containsExactly(4, 5);
                assertThat(all.DEFAULT_SIZE()).isEqualTo(6);
                assertThat(all.toMinimalMap()).isEmpty();
                DemoHyperparameters other = all.toBuilder().size(7, 8).crop(9, 10).build();
                assertThat(other.toMap()).containsEntry("size", "7,8").containsEntry("crop", "9,10");
                assertThat(DemoHyperparameters.fromMap(other.toMap())).isEqualTo(other);
                assertThat(DemoHyperparameters.check(Map.of("size", "0,1", "crop", "1"))).extracting(Violation::kind)
                    .containsExactly(Violation.Kind.RANGE, Violation.Kind.MALFORMED);
                """);
    }

    @Test
    void patternsWithFlagsAreRefused() {
        FORMS.runs("var b = " + BUILD + ";" + """
                assertThat(b.freeze(Pattern.compile("a", Pattern.CASE_INSENSITIVE)).validate()).hasSize(1);
                assertThat(b.freeze(Pattern.compile("(?i)a")).validate()).isEmpty();
                """);
    }

    @Test
    void settersTakeTheParametersTypeOnly() {
        assertThat(FORMS.doesNotCompile(BUILD + ".epochs(\"30\");")).contains("incompatible types");
    }

    @Test
    void aStubWithoutParametersHasNoCodeForSetters() {
        Behaviour.of("@Algorithm(name = \"demo\") public interface Demo {}").runs("""
                DemoHyperparameters built = DemoHyperparameters.builder().build();
                assertThat(built.toMap()).isEmpty();
                assertThat(built).isEqualTo(DemoHyperparameters.fromMap(Map.of())).isEqualTo(built.toBuilder().build());
                assertThat(DemoHyperparameters.check(Map.of("epochs", "3"))).hasSize(1);
                assertThat(DemoHyperparameters.Builder.class.getDeclaredMethods())
                    .extracting(method -> method.getName())
                    .doesNotContain("stored");
                """);
    }
}
