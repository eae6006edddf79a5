package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.runtime.MalformedValueException;
import dev.hyperbound.runtime.Wire;
import dev.hyperbound.runtime.WireLists;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Values at compile time are those of run time. */
class ValueReaderTest {
    private static final long SEED = 20_261_201L;
    private static final String PIECES = "0123456789-+.eE_ ,xfdLnaNif\u0663\t";

    @Test
    void whatIsReadHereIsReadAtRunTimeAndNothingElse() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int run = 0; run < 50_000; run++) {
            String text = random.ints(random.nextInt(6), 0, PIECES.length())
                    .mapToObj(i -> String.valueOf(PIECES.charAt(i)))
                    .collect(Collectors.joining());
            assertSame(ValueType.Numeric.INT, text, it -> new Value.Whole(Wire.toInt(it)));
            assertSame(ValueType.Numeric.LONG, text, it -> new Value.Whole(Wire.toLong(it)));
            assertSame(ValueType.Numeric.DOUBLE, text, it -> new Value.Real(Wire.toDouble(it)));
            assertSame(new ValueType.Bool("1", "0"), text, it -> new Value.Truth(Wire.toBoolean(it, "1", "0")));
        }
    }

    private static void assertSame(ValueType type, String text, Function<String, Value> atRunTime) {
        ValueReader.Result result = ValueReader.read(type, text);
        try {
            assertThat(result).as("%s as %s", text, type).isEqualTo(ValueReader.Result.of(atRunTime.apply(text)));
        } catch (MalformedValueException malformed) {
            assertThat(result.fault()).as("%s as %s", text, type).isPresent();
        }
    }

    @Test
    void writtenValuesAreReadAgain() {
        SplittableRandom random = new SplittableRandom(SEED);
        ValueType list = new ValueType.Sequence(ValueType.Numeric.DOUBLE, Separation.of(";"));
        for (int run = 0; run < 20_000; run++) {
            List<Value> elements = random.longs(1 + random.nextInt(3))
                    .mapToDouble(Double::longBitsToDouble)
                    .filter(Double::isFinite)
                    .mapToObj(number -> (Value) new Value.Real(number))
                    .toList();
            if (!elements.isEmpty()) {
                Value value = new Value.Sequence(elements);
                String text = WireText.of(list, value);
                assertThat(ValueReader.read(list, text)).as("%s", text).isEqualTo(ValueReader.Result.of(value));
                assertThat(WireLists.toDoubles(text, ";")).hasSameSizeAs(elements);
            }
        }
    }
}
