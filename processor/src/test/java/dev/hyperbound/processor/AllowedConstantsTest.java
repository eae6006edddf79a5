package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** {@code @OneOf} narrows an enum wherever one can stand. */
final class AllowedConstantsTest {
    private static final Behaviour MODES = Behaviour.of("""
            @Algorithm(name = "demo")
            public interface Demo {
              enum Mode { ON, OFF, AUTO }
              record Two(@OneOf({"on", "auto"}) Mode first, int second) {}
              @OneOf({"on", "off"}) Mode mode();
              @OneOf({"on", "off"}) @Default("off") @Tunable Mode tuned();
              @OneOf("auto") Optional<Mode> maybe();
              @OneOf({"on", "auto"}) @Default("auto,on") List<Mode> some();
              @Default("on,3") Two two();
            }
            """);

    @Test
    void othersAreViolationsThatNameTheAllowedOnes() {
        MODES.runs("""
                assertThat(DemoHyperparameters.check(Map.of(
                                "mode", "auto", "tuned", "auto", "maybe", "on", "some", "on,off", "two", "off,1")))
                        .extracting(violation -> violation.message())
                        .containsExactly(
                                "mode = \\"auto\\": must be one of \\"on\\", \\"off\\"",
                                "tuned = \\"auto\\": must be one of \\"on\\", \\"off\\"",
                                "maybe = \\"on\\": must be \\"auto\\"",
                                "some[1] = \\"off\\": must be one of \\"on\\", \\"auto\\"",
                                "two.first = \\"off\\": must be one of \\"on\\", \\"auto\\"");
                """);
    }

    @Test
    void allowedOnesAreTaken() {
        MODES.runs("""
                assertThat(DemoHyperparameters.builder().mode(Demo.Mode.ON).maybe(Demo.Mode.AUTO).build().toMap())
                        .containsEntry("mode", "on")
                        .containsEntry("tuned", "off")
                        .containsEntry("maybe", "auto")
                        .containsEntry("two", "on,3");
                """);
    }
}
