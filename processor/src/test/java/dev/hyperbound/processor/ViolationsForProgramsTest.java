package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** What violations of every kind hold beside their sentence. */
final class ViolationsForProgramsTest {
    private static final Behaviour JOB = Behaviour.of("""
            @Algorithm
            @Rule("low <= high")
            interface Job {
              int classes();
              @RequiredWhen("mode == 'deep'") OptionalInt depth();
              @Default("flat") @OneOf({"flat", "deep"}) String mode();
              @Default("2") @Range("[1, 9]") int low();
              @Default("3") int high();
              @Default("8") @MultipleOf(8) int block();
              @Default("abc") @Matches("[a-z]+") String word();
              @Default("1,2") @Range("[1, 9]") List<Integer> steps();
              @Default("7") @UsedWhen("mode == 'deep'") int width();
              @UsedWhen("mode == 'deep'") Optional<String> note();
              @Secret @UsedWhen("mode == 'deep'") @Default("none") String token();
              @Secret @Range("[1, 9]") OptionalInt pin();
              @WireName(value = "rate", also = "eta") OptionalDouble rate();
            }
            """);

    @Test
    void tellTheValueUnlessThereIsNoneOrItIsSecret() {
        JOB.runs("""
                List<Violation> found = new ArrayList<>(JobHyperparameters.check(Map.ofEntries(
                    Map.entry("mode", "round"), Map.entry("low", "10"), Map.entry("high", "x"), Map.entry("block", "9"),
                    Map.entry("word", "A"), Map.entry("steps", "1,20"), Map.entry("pin", "10"), Map.entry("rate", "1"),
                    Map.entry("eta", "1"), Map.entry("weather", "1"))));
                found.addAll(JobHyperparameters.check(Map.of(
                    "classes", "1", "low", "4", "width", "9", "note", "n", "token", "t")));
                Set<Violation.Kind> without =
                    EnumSet.of(Violation.Kind.REQUIRED, Violation.Kind.UNKNOWN, Violation.Kind.DUPLICATE);
                Set<Violation.Kind> kinds = EnumSet.noneOf(Violation.Kind.class);
                for (Violation violation : found) {
                  kinds.add(violation.kind());
                  boolean isSecret = List.of("pin", "token").contains(violation.parameters().get(0));
                  if (violation.value().isPresent() == (without.contains(violation.kind()) || isSecret)) {
                    throw new AssertionError(violation + " of " + violation.value());
                  }
                }
                if (!EnumSet.complementOf(EnumSet.copyOf(kinds)).equals(EnumSet.of(Violation.Kind.TUNING))) {
                  throw new AssertionError(kinds);
                }
                """);
    }

    @Test
    void ofRequirementsAndOfUseTellTheConditionAndTheDefault() {
        JOB.runs("""
                Map<String, Map<String, String>> told = new TreeMap<>();
                for (Violation violation : JobHyperparameters.check(Map.of("mode", "deep"))) {
                  told.put(violation.parameters().get(0), violation.arguments());
                }
                if (!told.toString().equals("{classes={}, depth={when=mode == 'deep'}}")) {
                  throw new AssertionError(told);
                }
                told.clear();
                for (Violation violation : JobHyperparameters.check(Map.of(
                    "classes", "1", "width", "9", "note", "n", "token", "t"))) {
                  told.put(violation.parameters().get(0), violation.arguments());
                }
                if (!told.toString().equals("{note={when=mode == 'deep'}, token={when=mode == 'deep'},"
                    + " width={when=mode == 'deep', default=7}}")) {
                  throw new AssertionError(told);
                }
                """);
    }
}
