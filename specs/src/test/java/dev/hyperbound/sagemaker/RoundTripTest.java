package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hyperbound.runtime.Hyperparameters;
import dev.hyperbound.runtime.Parameter;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes random valid objects and reads them again. */
class RoundTripTest {

    static List<Subject> subjects() {
        return Subject.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whatIsWrittenReadsAsTheSame(Subject subject) {
        Maps maps = new Maps(subject);
        List<String> order =
                subject.parameters().stream().map(Parameter::wireName).toList();
        SplittableRandom random = new SplittableRandom(Effort.SEED);
        for (int i = 0; i < Effort.TIMES; i++) {
            Map<String, String> source = maps.random(random);
            Hyperparameters object = subject.fromMap().apply(source);
            Map<String, String> map = object.toMap();
            Map<String, String> minimal = object.toMinimalMap();
            Supplier<String> which = () -> "seed " + Effort.SEED + ": " + source;

            assertThat(subject.fromMap().apply(map)).as(which).isEqualTo(object).hasSameHashCodeAs(object);
            assertThat(subject.fromMap().apply(map).toMap()).as(which).isEqualTo(map);
            assertThat(subject.fromMap().apply(minimal)).as(which).isEqualTo(object);
            assertThat(map.entrySet().containsAll(minimal.entrySet())).as(which).isTrue();
            assertThat(inOrder(map.keySet(), order)).as(which).isTrue();
            assertThat(inOrder(minimal.keySet(), order)).as(which).isTrue();
            assertThat(Maps.inShort(subject.check().apply(map))).as(which).isEqualTo(Maps.inShort(object.warnings()));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void mapsCannotBeModified(Subject subject) {
        Hyperparameters object = subject.fromMap().apply(Maps.smallest(subject.name()));
        for (Map<String, String> map : List.of(object.toMap(), object.toMinimalMap())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.put("epochs", "1"));
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(map::clear);
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> map.keySet().remove("epochs"));
            assertThat(map.entrySet())
                    .allSatisfy(entry -> assertThatExceptionOfType(UnsupportedOperationException.class)
                            .isThrownBy(() -> entry.setValue("1")));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyDefaultInUseIsSent(Subject subject) {
        Map<String, String> sent =
                subject.fromMap().apply(Maps.smallest(subject.name())).toMap();
        for (Parameter parameter : subject.parameters()) {
            if (parameter.usedWhen().isEmpty() && parameter.defaultValue().isPresent() && !parameter.context()) {
                assertThat(sent).containsKey(parameter.wireName());
            }
        }
    }

    private static boolean inOrder(Iterable<String> names, List<String> order) {
        int last = -1;
        for (String name : names) {
            int index = order.indexOf(name);
            if (index <= last) {
                return false;
            }
            last = index;
        }
        return true;
    }
}
