package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the written cases: rules that hold and rules that are broken, and whole maps as people send them. */
class CasesTest {
    /** A case; each expectation is a severity, a kind and the parameters named, separated by blanks. */
    record Case(
            String algorithm,
            String says,
            Map<String, String> values,
            Map<String, String> context,
            List<String> expect) {
        @Override
        public String toString() {
            return algorithm + ": " + says;
        }
    }

    static Stream<Case> cases() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Stream.Builder<Case> cases = Stream.builder();
        for (String file : List.of("rules", "public-maps", "algorithms", "public-jobs")) {
            for (Case found :
                    mapper.readValue(Fact.read("/cases/" + file + ".json"), new TypeReference<List<Case>>() {})) {
                if (Subject.all().stream().anyMatch(subject -> subject.name().equals(found.algorithm()))) {
                    cases.add(found);
                }
            }
        }
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseIsJudgedAsWritten(Case written) {
        Subject subject = Subject.named(written.algorithm());
        Map<String, String> values = values(written);

        assertThat(Maps.inShort(
                        written.context() == null
                                ? subject.check().apply(values)
                                : subject.judge(values, written.context())))
                .containsExactlyInAnyOrderElementsOf(written.expect());
    }

    private static Map<String, String> values(Case written) {
        Map<String, String> values = new LinkedHashMap<>(Maps.smallest(written.algorithm()));
        values.putAll(written.values());
        values.values().removeIf("(not set)"::equals);
        return values;
    }
}
