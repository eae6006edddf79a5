package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps that people have sent, or as they write them, come out as they should, with words that help. */
class MapsFromTheFieldTest {
    static Stream<Arguments> maps() throws IOException {
        try (InputStream file = MapsFromTheFieldTest.class.getResourceAsStream("/maps-from-the-field.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 4))
                    .map(Arguments::of);
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void comeOutAsWanted(String algorithm, String wanted, String words, String map) {
        List<Violation> told = BuiltIn.named(algorithm).orElseThrow().check(read(map));
        boolean isRefused = told.stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
        assertThat(isRefused ? "reject" : told.isEmpty() ? "accept" : "warn")
                .as(told.toString())
                .isEqualTo(wanted);
        if (!told.isEmpty()) {
            assertThat(words).isNotEmpty();
            assertThat(told)
                    .anySatisfy(violation -> assertThat(violation.message()).contains(words));
        }
    }

    private static Map<String, String> read(String text) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String entry : text.split("&", -1)) {
            int equals = entry.indexOf('=');
            map.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return map;
    }
}
