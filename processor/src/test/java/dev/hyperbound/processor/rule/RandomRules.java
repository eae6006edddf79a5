package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.java.expression.GeneratedRules;
import dev.hyperbound.processor.rule.analysis.Bounds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes up parameters, well-typed rules over them, and values for them. */
public final class RandomRules {
    private static final List<String> COLOURS = List.of("red", "green", "blue");
    private static final List<String> KEYWORDS = List.of("auto", "none");
    private static final List<String> WORDS = List.of("", "a", "ab", "red", "12", "-7", "1.5", "x1", "πέ🐱", "A");
    private static final List<String> REGEXES = List.of("a", "^a.*", "[0-9]+", "b$", "", "^$", "(re|gr)", ".\\\\d");
    private static final List<String> DOUBLES = List.of("0.0", "1.0", "-1.5", "0.5", "2.0", "1e3", "-0.0", "1e308");
    private static final List<String> COMPARATORS = List.of("<", "<=", ">", ">=", "==", "!=");

    private final SplittableRandom random;
    private final List<GeneratedRules.Field> fields;
    private final Deque<Bound> elements = new ArrayDeque<>();

    private record Bound(String name, String type) {}

    /**
     * A part of a rule.
     *
     * @param type in the generator's words
     * @param ours the text, {@code #} for each child, {@code @} for the parameter
     * @param cel the text for CEL, likewise
     */
    public record Node(String type, String ours, String cel, String parameter, List<Node> children) {
        Node(String type, String text, Node... children) {
            this(type, text, text, "", List.of(children));
        }

        public String rule() {
            return fill(ours, parameter, children.stream().map(Node::rule).toList());
        }

        public String celText() {
            return fill(
                    cel, "hp." + parameter, children.stream().map(Node::celText).toList());
        }

        public boolean comparesKinds() {
            return cel.contains("dyn(") || children.stream().anyMatch(Node::comparesKinds);
        }

        private static String fill(String format, String name, List<String> children) {
            StringBuilder text = new StringBuilder();
            int child = 0;
            for (int i = 0; i < format.length(); i++) {
                switch (format.charAt(i)) {
                    case '#' -> text.append(children.get(child++));
                    case '@' -> text.append(name);
                    default -> text.append(format.charAt(i));
                }
            }
            return text.toString();
        }
    }

    public RandomRules(SplittableRandom random, List<GeneratedRules.Field> fields) {
        this.random = random;
        this.fields = fields;
    }

    public static List<GeneratedRules.Field> randomFields(SplittableRandom random) {
        RuleType colour = RuleType.oneOf(COLOURS);
        RuleType shape = RuleType.record(List.of(
                new RuleType.Field("h", RuleType.INT),
                new RuleType.Field("w", RuleType.DOUBLE),
                new RuleType.Field("n", RuleType.STRING),
                new RuleType.Field("c", colour)));
        List<GeneratedRules.Field> fields = new ArrayList<>();
        Map<String, RuleType> types = new LinkedHashMap<>();
        types.put("i", RuleType.INT);
        types.put("j", RuleType.INT);
        types.put("k", RuleType.INT);
        types.put("d", RuleType.DOUBLE);
        types.put("e", RuleType.DOUBLE);
        types.put("b", RuleType.BOOL);
        types.put("c", RuleType.BOOL);
        types.put("s", RuleType.STRING);
        types.put("t", RuleType.STRING);
        types.put("o", colour);
        types.put("p", colour);
        types.put("m", RuleType.numberOr(RuleType.INT, KEYWORDS));
        types.put("li", RuleType.listOf(RuleType.INT));
        types.put("ld", RuleType.listOf(RuleType.DOUBLE));
        types.put("ls", RuleType.listOf(RuleType.STRING));
        types.put("lo", RuleType.listOf(colour));
        types.put("r", shape);
        types.forEach((name, type) -> {
            GeneratedRules.Kind kind = random.nextBoolean() ? GeneratedRules.Kind.INT : GeneratedRules.Kind.LONG;
            Optional<Bounds> bounds = type.equals(RuleType.INT) && random.nextInt(3) == 0
                    ? Optional.of(Bounds.of(random.nextInt(-2, 3), random.nextInt(3, 40)))
                    : Optional.empty();
            fields.add(new GeneratedRules.Field(new Variable(name, type, random.nextInt(5) < 2), kind, bounds));
        });
        return fields;
    }

    public Node rule() {
        elements.clear();
        return bool(random.nextInt(5) == 0 ? 3 : 1 + random.nextInt(2));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String quoted(String text) {
        return "'" + text + "'";
    }

    private Node parameter(String type, String... names) {
        String name = names[random.nextInt(names.length)];
        return new Node(type, "@", "@", name, List.of());
    }

    /** Operators that keep the type may go without parentheses, and so test precedence as well. */
    private String loose(String format) {
        return random.nextInt(3) == 0 ? format : "(" + format + ")";
    }

    private Node bool(int depth) {
        if (depth <= 0) {
            return switch (random.nextInt(5)) {
                case 0 -> new Node("bool", random.nextBoolean() ? "true" : "false");
                case 1 -> has();
                default -> parameter("bool", "b", "c");
            };
        }
        int less = depth - 1;
        return switch (random.nextInt(22)) {
            case 0, 1 -> new Node("bool", loose("# && #"), bool(less), bool(less));
            case 2, 3 -> new Node("bool", loose("# || #"), bool(less), bool(less));
            case 4 -> new Node("bool", loose("# && # && #"), bool(less), bool(less), bool(less));
            case 5 -> new Node("bool", "!(#)", bool(less));
            case 6 -> new Node("bool", loose("# ? (#) : #"), bool(less), bool(less), bool(less));
            case 7, 8, 9 -> new Node("bool", "# " + pick(COMPARATORS) + " #", number("int", less), number("int", less));
            case 10 ->
                new Node("bool", "# " + pick(COMPARATORS) + " #", number("double", less), number("double", less));
            case 11 -> mixed(less);
            case 12 -> new Node("bool", "# " + pick(COMPARATORS) + " #", string(less), string(less));
            case 13 -> new Node("bool", "(#) " + pick(COMPARATORS) + " (#)", bool(less), bool(less));
            case 14 -> colour(less);
            case 15 -> listEquality(less);
            case 16, 17 -> in(less);
            case 18 -> random.nextBoolean() ? textTest(less) : keyword();
            case 19 -> has();
            default -> quantifier(less);
        };
    }

    private Node has() {
        GeneratedRules.Field field = fields.get(random.nextInt(fields.size()));
        boolean hidden = elements.stream()
                .anyMatch(bound -> bound.name().equals(field.variable().name()));
        return new Node(
                "bool",
                hidden ? "has(`@`)" : "has(@)",
                "has(@)",
                field.variable().name(),
                List.of());
    }

    private Node mixed(int depth) {
        String comparator = pick(COMPARATORS);
        boolean wholeFirst = random.nextBoolean();
        // CEL's Java implementation says that NaN is at least 8, so the double is one that cannot be NaN.
        Node number = random.nextInt(4) == 0 ? new Node("double", "(# * #)", finite(), finite()) : finite();
        Node left = wholeFirst ? number("int", depth) : number;
        Node right = wholeFirst ? number : number("int", depth);
        return new Node(
                "bool",
                "# " + comparator + " #",
                // CEL's Java implementation tells 0 from -0.0, but the sum has no negative zero.
                wholeFirst ? "dyn(#) " + comparator + " dyn((#) + 0.0)" : "dyn((#) + 0.0) " + comparator + " dyn(#)",
                "",
                List.of(left, right));
    }

    private Node finite() {
        return random.nextInt(4) == 0 ? new Node("double", pick(DOUBLES)) : unhidden("double", "d", "e");
    }

    private Node colour(int depth) {
        String comparator = random.nextBoolean() ? "==" : "!=";
        Node value = switch (random.nextInt(4)) {
            case 0 -> new Node("colour", "@[#]", "@[#]", "lo", List.of(number("int", depth)));
            case 1 -> new Node("colour", "@.c", "@.c", "r", List.of());
            default -> parameter("colour", "o", "p");
        };
        Node other = random.nextInt(4) == 0 ? parameter("colour", "o", "p") : new Node("colour", quoted(pick(COLOURS)));
        return random.nextBoolean()
                ? new Node("bool", "# " + comparator + " #", value, other)
                : new Node("bool", "# " + comparator + " #", other, value);
    }

    private Node listEquality(int depth) {
        String type = pick(List.of("int", "double", "string", "bool"));
        return new Node(
                "bool", "# " + (random.nextBoolean() ? "==" : "!=") + " #", list(type, depth), list(type, depth));
    }

    private Node in(int depth) {
        return switch (random.nextInt(6)) {
            case 0 ->
                new Node(
                        "bool",
                        "# in ['" + pick(COLOURS) + "', '" + pick(COLOURS) + "']",
                        parameter("colour", "o", "p"));
            case 1 -> new Node("bool", "# in @", "# in @", "lo", List.of(new Node("colour", quoted(pick(COLOURS)))));
            case 2 -> new Node("bool", "# in #", string(depth), list("string", depth));
            case 3 -> new Node("bool", "# in #", number("double", depth), list("double", depth));
            case 4 -> new Node("bool", "# in [0, 1, 2, 3, 4, 5, 6, 7, 8, -1]", number("int", depth));
            default -> new Node("bool", "# in #", number("int", depth), list("int", depth));
        };
    }

    /** What is asked of a number or keyword as the one or the other. */
    private Node keyword() {
        String test = switch (random.nextInt(6)) {
            case 0 -> "@ == '" + pick(KEYWORDS) + "'";
            case 1 -> "'" + pick(KEYWORDS) + "' != @";
            case 2 -> "@ in ['" + pick(KEYWORDS) + "', '" + pick(KEYWORDS) + "']";
            case 3 -> "@ " + pick(COMPARATORS) + " " + random.nextInt(4);
            case 4 -> random.nextInt(4) + " " + pick(COMPARATORS) + " @";
            default -> "string(@) " + pick(COMPARATORS) + " '" + pick(KEYWORDS) + "'";
        };
        return new Node("bool", test, test, "m", List.of());
    }

    private Node textTest(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> new Node("bool", "(#).startsWith(#)", string(depth), string(depth));
            case 1 -> new Node("bool", "(#).endsWith(#)", string(depth), string(depth));
            case 2 -> new Node("bool", "(#).contains(#)", string(depth), string(depth));
            default -> new Node("bool", "(#).matches('" + pick(REGEXES) + "')", string(depth));
        };
    }

    private Node quantifier(int depth) {
        String type = pick(List.of("int", "double", "string"));
        Node list = random.nextInt(4) > 0
                ? parameter("list " + type, type.equals("int") ? "li" : type.equals("double") ? "ld" : "ls")
                : list(type, depth);
        String name = pick(List.of("x", "y", "i", "value"));
        String macro = pick(List.of("all", "exists", "exists_one"));
        elements.push(new Bound(name, type));
        Node body = bool(depth);
        elements.pop();
        return new Node("bool", "(#)." + macro + "(" + name + ", #)", list, body);
    }

    private boolean hasElement(String type) {
        return elements.stream().anyMatch(bound -> bound.type().equals(type));
    }

    /** An int or a double. */
    private Node number(String type, int depth) {
        boolean isInt = type.equals("int");
        if (hasElement(type) && random.nextInt(3) == 0) {
            Bound innermost = elements.peek();
            if (innermost.type().equals(type)) {
                return new Node(type, innermost.name());
            }
        }
        if (depth <= 0) {
            return switch (random.nextInt(5)) {
                // By itself it would compare with both kinds; a product is only of numbers
                case 4 -> isInt ? new Node(type, "(@ * 1)", "(@ * 1)", "m", List.of()) : unhidden(type, "d", "e");
                case 0 -> new Node(type, isInt ? Integer.toString(random.nextInt(-3, 12)) : pick(DOUBLES));
                case 1 ->
                    isInt
                            ? new Node("int", "@.h", "@.h", "r", List.of())
                            : new Node("double", "@.w", "@.w", "r", List.of());
                default -> unhidden(type, isInt ? new String[] {"i", "j", "k"} : new String[] {"d", "e"});
            };
        }
        int less = depth - 1;
        return switch (random.nextInt(14)) {
            case 0 -> new Node(type, loose("# + #"), number(type, less), number(type, less));
            case 1 -> new Node(type, loose("# - #"), number(type, less), number(type, less));
            case 2 -> new Node(type, loose("# * #"), number(type, less), number(type, less));
            case 3 -> new Node(type, loose("# / #"), number(type, less), number(type, less));
            case 4 ->
                isInt
                        ? new Node(type, loose("# % #"), number(type, less), number(type, less))
                        : new Node(type, "double(#)", number("int", less));
            case 5 -> new Node(type, "-(#)", number(type, less));
            case 6 -> new Node(type, "((#) ? # : #)", bool(less), number(type, less), number(type, less));
            case 7 -> new Node(type, "(#)[#]", list(type, less), number("int", 0));
            case 8 ->
                isInt ? new Node(type, "size(#)", string(less)) : new Node(type, "math.abs(#)", number(type, less));
            case 9 ->
                isInt
                        ? new Node(type, "(#).size()", list(pick(List.of("int", "string")), less))
                        // With NaN every implementation of CEL does something else.
                        : new Node(type, "math.least(#, #)", finite(), finite());
            case 10 ->
                isInt
                        ? new Node(type, "int(#)", random.nextBoolean() ? number("double", less) : string(less))
                        : number(type, 0);
            case 11 ->
                isInt
                        ? new Node(
                                type, "math.greatest(#, #, #)", number(type, less), number(type, less), number(type, 0))
                        : new Node(type, "double(#)", string(0));
            case 12 -> isInt ? new Node(type, "math.abs(#)", number(type, less)) : number(type, 0);
            default -> number(type, 0);
        };
    }

    /** A parameter that no element in scope hides. */
    private Node unhidden(String type, String... names) {
        String name = names[random.nextInt(names.length)];
        boolean hidden = elements.stream().anyMatch(bound -> bound.name().equals(name));
        return hidden ? new Node(type, "`" + name + "`", "hp." + name, "", List.of()) : parameter(type, name);
    }

    private Node string(int depth) {
        if (!elements.isEmpty() && elements.peek().type().equals("string") && random.nextInt(3) == 0) {
            return new Node("string", elements.peek().name());
        }
        if (depth <= 0) {
            return switch (random.nextInt(5)) {
                case 0 -> new Node("string", quoted(pick(WORDS)));
                case 1 -> new Node("string", "@.n", "@.n", "r", List.of());
                case 2 -> parameter("string", "o", "p");
                default -> parameter("string", "s", "t");
            };
        }
        int less = depth - 1;
        return switch (random.nextInt(7)) {
            case 0 -> new Node("string", "(# + #)", string(less), string(less));
            case 1 -> new Node("string", "((#) ? # : #)", bool(less), string(less), string(less));
            case 2 -> new Node("string", "string(#)", number("int", less));
            case 3 -> new Node("string", "(#)[#]", list("string", less), number("int", 0));
            default -> string(0);
        };
    }

    private Node list(String type, int depth) {
        if (depth > 0) {
            int less = depth - 1;
            switch (random.nextInt(6)) {
                case 0 -> {
                    // Of sums of sums, and of empty lists, CEL's Java implementation loses elements.
                    return new Node("list " + type, "(# + #)", list(type, 0), list(type, 0));
                }
                case 1 -> {
                    return new Node("list " + type, "((#) ? # : #)", bool(less), list(type, less), list(type, less));
                }
                case 2 -> {
                    return written(type, less);
                }
                default -> {}
            }
        }
        return switch (type) {
            case "int" -> parameter("list int", "li");
            case "double" -> parameter("list double", "ld");
            case "string" -> parameter("list string", "ls", "lo");
            default -> written(type, 0);
        };
    }

    private Node written(String type, int depth) {
        Node[] values = new Node[1 + random.nextInt(3)];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (type) {
                case "bool" -> bool(depth);
                case "string" -> string(depth);
                default -> number(type, depth);
            };
        }
        return new Node("list " + type, "[" + String.join(", ", Collections.nCopies(values.length, "#")) + "]", values);
    }

    /** Values for the parameters; optional ones may be absent. */
    public Map<String, Object> values(boolean small) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (GeneratedRules.Field field : fields) {
            if (!field.variable().optional() || random.nextInt(3) > 0) {
                values.put(field.variable().name(), value(field.variable().type(), field, small));
            }
        }
        return values;
    }

    private Object value(RuleType type, GeneratedRules.Field field, boolean small) {
        if (type instanceof RuleType.Int) {
            return whole(field, small);
        }
        if (type instanceof RuleType.Real) {
            return Double.valueOf(pick(DOUBLES));
        }
        if (type instanceof RuleType.Bool) {
            return random.nextBoolean();
        }
        if (type instanceof RuleType.Text text) {
            return pick(text.values().orElse(WORDS));
        }
        if (type instanceof RuleType.NumberOr both) {
            return random.nextInt(3) == 0 ? pick(both.keywords()) : value(both.number(), field, small);
        }
        if (type instanceof RuleType.ListOf list) {
            List<Object> elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                elements.add(value(list.element(), field, small));
            }
            return elements;
        }
        Map<String, Object> components = new LinkedHashMap<>();
        for (RuleType.Field component : ((RuleType.RecordOf) type).fields()) {
            components.put(component.name(), value(component.type(), field, small));
        }
        return components;
    }

    private long whole(GeneratedRules.Field field, boolean small) {
        if (field.bounds().isPresent()) {
            Bounds bounds = field.bounds().get();
            return random.nextLong(bounds.min().longValue(), bounds.max().longValue() + 1);
        }
        if (!small && random.nextInt(5) == 0) {
            return field.kind() == GeneratedRules.Kind.INT
                    ? (random.nextBoolean() ? Integer.MAX_VALUE : Integer.MIN_VALUE)
                    : (random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE + random.nextInt(2));
        }
        return random.nextInt(-4, 12);
    }
}
