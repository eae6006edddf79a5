package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/**
 * Lists and records of plain numbers are read as they are, all others through their texts: both ways say the same. A
 * {@code BigInteger} in place of an int makes the other way be taken.
 */
final class PlainPartsTest {
    private static final Behaviour NUMBERS = Behaviour.of("""
            @Algorithm(name = "numbers")
            public interface Numbers {
              record Box(@Range("[1, inf)") int height, long width, @Range("[0, 1]") double depth) {}
              record Even(int first, int second) {
                public Even {
                  if (first % 2 != 0) {
                    throw new IllegalArgumentException("odd");
                  }
                }
              }
              @Range("[1, inf)") Optional<List<Integer>> ints();
              Optional<List<Long>> longs();
              @Range("[0, 1]") Optional<List<Double>> doubles();
              @JsonList @Range("[1, inf)") Optional<List<Integer>> jsonInts();
              @JsonList Optional<List<Long>> jsonLongs();
              @JsonList Optional<List<Double>> jsonDoubles();
              Optional<Box> box();
              Optional<Even> even();
            }
            """);

    @Test
    void bothWaysSayTheSame() {
        NUMBERS.runs("""
                Random random = new Random(20261201);
                Object[] others = {0, -1, Integer.MAX_VALUE, 7L, Long.MIN_VALUE, 0.5, 1.0, 3.0, -0.0, 1e300, 1e-8,
                    Double.NaN, Double.POSITIVE_INFINITY, 0.1f, (short) 4, new java.math.BigDecimal("2.50"), "3", "x", " ", true};
                java.util.function.Function<Object, Object> seldom = usual -> random.nextInt(4) > 0 ? usual : others[random.nextInt(others.length)];
                java.util.function.UnaryOperator<Object> big = part ->
                    part instanceof Integer whole ? java.math.BigInteger.valueOf(whole) : part;
                java.util.function.UnaryOperator<Map<String, Object>> allBig = map -> {
                  Map<String, Object> turned = new LinkedHashMap<>(map);
                  turned.replaceAll((name, part) -> big.apply(part));
                  return turned;
                };
                int valid = 0;
                for (int i = 0; i < 20_000; i++) {
                  List<Object> plain = new ArrayList<>(List.of(1 + random.nextInt(5)));
                  for (int left = random.nextInt(3); left > 0; left--) {
                    plain.add(seldom.apply(random.nextInt(9)));
                  }
                  List<Object> asText = new ArrayList<>(plain);
                  asText.replaceAll(big);
                  String name = List.of("ints", "longs", "doubles", "json_ints", "json_longs", "json_doubles").get(random.nextInt(6));
                  Map<String, Object> quick = new LinkedHashMap<>(Map.of(name, plain));
                  Map<String, Object> slow = new LinkedHashMap<>(Map.of(name, asText));
                  Map<String, Object> box = new LinkedHashMap<>();
                  List.of("height", "width", "depth").forEach(component -> box.put(component, seldom.apply(random.nextInt(3))));
                  Map<String, Object> even = new LinkedHashMap<>();
                  List.of("first", "second").forEach(component -> even.put(component, seldom.apply(random.nextInt(9))));
                  quick.putAll(Map.of("box", box, "even", even));
                  slow.putAll(Map.of("box", allBig.apply(box), "even", allBig.apply(even)));
                  List<String> told = NumbersHyperparameters.checkValues(quick).stream().map(Violation::toString).toList();
                  List<String> asTexts = NumbersHyperparameters.checkValues(slow).stream().map(Violation::toString).toList();
                  assertThat(told).as(quick.toString()).isEqualTo(asTexts);
                  if (told.isEmpty()) {
                    valid++;
                    assertThat(NumbersHyperparameters.fromValues(quick)).isEqualTo(NumbersHyperparameters.fromValues(slow));
                  }
                }
                assertThat(valid).isBetween(1_000, 19_000);
                """);
    }
}
