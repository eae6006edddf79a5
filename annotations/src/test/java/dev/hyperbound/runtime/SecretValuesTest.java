package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Violation.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretValuesTest {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.builder("token", "token", new ParameterType.Text())
                    .secret()
                    .build(),
            Parameter.builder("epochs", "epochs", ParameterType.Numeric.INT).build());

    private static Violation wrong(Kind kind, String parameter, String value) {
        return Violation.of(kind, parameter + " = " + value + ": refused")
                .reason("refused".length())
                .parameters(List.of(parameter))
                .value(value)
                .constraint("8")
                .build();
    }

    @Test
    void standAsStarsInAMapToBePrinted() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("epochs", "30");
        map.put("token", "hunter2");
        assertThat(Secrets.hide(map, PARAMETERS).toString()).isEqualTo("{epochs=30, token=***}");
        assertThat(map).containsEntry("token", "hunter2");
        assertThat(Secrets.hide(Map.of("epochs", "30"), PARAMETERS)).containsOnlyKeys("epochs");
    }

    @ParameterizedTest
    @CsvSource({
        "RANGE, must be in 8",
        "ONE_OF, must be one of 8",
        "MULTIPLE_OF, must be a multiple of 8",
        "PATTERN, must match 8",
        "MALFORMED, cannot be read as 8"
    })
    void areLeftOutOfWhatIsWrongWithThem(Kind kind, String reason) {
        List<Violation> shown = Secrets.leftOutOf(List.of(wrong(kind, "token", "hunter2")), PARAMETERS);

        assertThat(shown).singleElement().satisfies(violation -> {
            assertThat(violation.message()).isEqualTo("token = ***: " + reason);
            assertThat(violation.reason()).isEqualTo(reason);
            assertThat(violation.value()).isEmpty();
            assertThat(violation.kind()).isEqualTo(kind);
            assertThat(violation.constraint()).isEqualTo("8");
            assertThat(violation.parameters()).containsExactly("token");
        });
    }

    @Test
    void leaveOtherViolationsAsTheyAre() {
        Violation other = wrong(Kind.RANGE, "epochs", "0");
        Violation rule = Violation.of(Kind.RULE, "token is needed")
                .parameters(List.of("token", "epochs"))
                .value("hunter2")
                .build();
        Violation missing = Violation.of(Kind.REQUIRED, "token: required")
                .parameters(List.of("token"))
                .build();

        assertThat(Secrets.leftOutOf(List.of(other, rule, missing), PARAMETERS)).containsExactly(other, rule, missing);
        assertThat(Secrets.leftOutOf(List.of(), PARAMETERS)).isEmpty();
    }
}
