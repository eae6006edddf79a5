package dev.hyperbound.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the number cases of another validator's conformance suite through a generated builder and a map. */
class NumbersTest {
    private record Case(String name, String parameter, String value, boolean valid) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = NumbersTest.class.getResourceAsStream("/conformance/numbers.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" *\\| *"))
                    .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3].startsWith("valid")));
        }
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(cases()).hasSize(187);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void setterAgrees(Case written) throws ReflectiveOperationException {
        NumbersHyperparameters.Builder builder = NumbersHyperparameters.builder();
        Method setter = setter(written.parameter());
        setter.invoke(builder, argument(setter.getParameterTypes()[0], written.value()));

        judge(written, builder.validate());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mapAgrees(Case written) {
        List<Violation> violations = NumbersHyperparameters.check(Map.of(written.parameter(), written.value()));

        judge(written, violations);
        if (written.value().matches("NaN|-?Infinity")) {
            assertThat(violations).extracting(Violation::kind).containsExactly(Kind.MALFORMED);
        }
    }

    private static void judge(Case written, List<Violation> violations) {
        if (written.valid()) {
            assertThat(violations).isEmpty();
        } else {
            assertThat(violations).extracting(Violation::parameters).containsExactly(List.of(written.parameter()));
        }
    }

    private static Method setter(String parameter) {
        String accessor = NumbersHyperparameters.PARAMETERS.stream()
                .filter(described -> described.wireName().equals(parameter))
                .findFirst()
                .orElseThrow()
                .accessor();
        return Stream.of(NumbersHyperparameters.Builder.class.getMethods())
                .filter(method -> method.getName().equals(accessor))
                .filter(method -> method.getParameterTypes()[0].isPrimitive())
                .findFirst()
                .orElseThrow();
    }

    private static Object argument(Class<?> type, String value) {
        if (type == int.class) {
            return Integer.parseInt(value);
        }
        return type == long.class ? (Object) Long.parseLong(value) : (Object) Double.parseDouble(value);
    }
}
