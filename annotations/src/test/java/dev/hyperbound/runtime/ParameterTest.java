package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParameterTest {
    @Test
    void startsOptionalAndWithoutConstraints() {
        assertThat(Parameter.of("beta_1", "beta1", "double"))
                .isEqualTo(new Parameter(
                        "beta_1",
                        "beta1",
                        "double",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void takesEveryDetailAndKeepsTheOthers() {
        Parameter all = Parameter.of("beta_1", "beta1", "double")
                .asRequired()
                .withDefault("0.9")
                .withRange("[0, 1]")
                .withAllowedValues("0.9", "0.99")
                .withPattern("[0-9.]+")
                .withUsedWhen("optimizer == 'adam'")
                .withRequiredWhen("optimizer != 'sgd'")
                .asContext()
                .withTunableRange("[1e-6, 0.999]")
                .withDescription("Decay rate.");
        assertThat(all)
                .isEqualTo(new Parameter(
                        "beta_1",
                        "beta1",
                        "double",
                        true,
                        Optional.of("0.9"),
                        Optional.of("[0, 1]"),
                        List.of("0.9", "0.99"),
                        Optional.of("[0-9.]+"),
                        Optional.of("optimizer == 'adam'"),
                        Optional.of("optimizer != 'sgd'"),
                        true,
                        Optional.of("[1e-6, 0.999]"),
                        Optional.of("Decay rate.")));
    }

    @Test
    void keepsItsOwnListOfValues() {
        String[] values = {"a", "b"};
        Parameter parameter = Parameter.of("p", "p", "enum").withAllowedValues(values);
        values[0] = "c";
        assertThat(parameter.allowedValues()).containsExactly("a", "b");
        assertThatThrownBy(() -> parameter.allowedValues().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rangesKeepTheirOwnListOfValues() {
        List<String> values = new ArrayList<>(List.of("sgd", "adam"));
        ParameterRange.Categorical range = new ParameterRange.Categorical("optimizer", values);
        values.clear();
        assertThat(range.values()).containsExactly("sgd", "adam");
        assertThatThrownBy(() -> range.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rangesAreNamedWhateverTheirKind() {
        List<ParameterRange> ranges = List.of(
                new ParameterRange.Continuous("rate", "0.1", "1.0", Scale.LOGARITHMIC),
                new ParameterRange.Integer("epochs", "1", "10", Scale.AUTO),
                new ParameterRange.Categorical("optimizer", List.of("sgd")));
        assertThat(ranges).extracting(ParameterRange::name).containsExactly("rate", "epochs", "optimizer");
        assertThat(new TuningObjective("validation:accuracy", Goal.MAXIMIZE).metric())
                .isEqualTo("validation:accuracy");
    }

    private static final class Described extends ParameterList {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        protected Parameter[] describe() {
            calls.incrementAndGet();
            return new Parameter[] {
                Parameter.of("num_classes", "numClasses", "int").asRequired(),
                Parameter.of("content_type", "contentType", "string").asContext(),
                Parameter.of("epochs", "epochs", "int")
            };
        }
    }

    @Test
    void listsAreMadeOnFirstUseAndOnce() {
        Described list = new Described();
        assertThat(list.calls).hasValue(0);
        assertThat(list.size()).isEqualTo(3);
        assertThat(list.get(2).wireName()).isEqualTo("epochs");
        assertThat(list)
                .isInstanceOf(RandomAccess.class)
                .extracting(Parameter::accessor)
                .hasSize(3);
        assertThat(list.calls).hasValue(1);
        assertThat(list).isEqualTo(new Described());
    }

    @Test
    void listsAreUnmodifiable() {
        Described list = new Described();
        Parameter other = Parameter.of("a", "a", "int");
        assertThatThrownBy(() -> list.set(0, other)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.add(other)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        Iterator<Parameter> iterator = list.iterator();
        iterator.next();
        assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void listsAreMadeOnceForManyThreads() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 200; round++) {
                Described list = new Described();
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Parameter>> firsts = new ArrayList<>();
                Callable<Parameter> read = () -> {
                    start.await();
                    return list.get(0);
                };
                for (int i = 0; i < threads; i++) {
                    firsts.add(pool.submit(read));
                }
                start.countDown();
                for (Future<Parameter> first : firsts) {
                    assertThat(first.get()).isSameAs(list.get(0));
                }
                assertThat(list.calls).hasValue(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
