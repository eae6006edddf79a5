package dev.hyperbound.runtime;

import dev.hyperbound.DoubleOr;
import dev.hyperbound.IntOr;
import dev.hyperbound.LongOr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The text in wire form of a typed value, by the type of its parameter. Whether the text can be read is for those to
 * say who read texts; here is only said what no text can be made of.
 */
final class ValueText implements ParameterTypeVisitor<String> {
    private final StubDefinition<?> stub;
    private final Object value;

    private ValueText(Object value, StubDefinition<?> stub) {
        this.stub = stub;
        this.value = value;
    }

    /**
     * Makes a text of a value.
     *
     * @throws MalformedValueException if the value is not of the type
     */
    static String of(Object value, ParameterType type, StubDefinition<?> stub) {
        return type.accept(new ValueText(stub.plain(value), stub));
    }

    @Override
    public String numeric(ParameterType.Numeric type) {
        if (value instanceof Number number) {
            return type == ParameterType.Numeric.DOUBLE ? NumberText.real(number) : NumberText.whole(number);
        }
        return value instanceof Boolean ? value.toString() : string(type, "write one number");
    }

    @Override
    public String bool(ParameterType.Bool type) {
        if (value instanceof Boolean is) {
            return is ? type.yes() : type.no();
        }
        return value instanceof Number number ? NumberText.whole(number) : string(type, "write true or false");
    }

    @Override
    public String text(ParameterType.Text type) {
        return string(
                type, value instanceof Number || value instanceof Boolean ? "put it in quotes" : "write one text");
    }

    @Override
    public String regex(ParameterType.Regex type) {
        if (value instanceof Pattern pattern) {
            if (WirePatterns.hasFlags(pattern)) {
                throw malformed(type, "a pattern with flags", "write them into it, for example (?i)");
            }
            return pattern.pattern();
        }
        return string(
                type, value instanceof Number || value instanceof Boolean ? "put it in quotes" : "write one text");
    }

    @Override
    public String enumeration(ParameterType.Enumeration type) {
        if (value instanceof Boolean) {
            return spelled(value.toString(), type);
        }
        if (value instanceof Number number) {
            String whole = NumberText.whole(number);
            return type.named(whole).isPresent() ? whole : NumberText.real(number);
        }
        return string(type, "write one of the values");
    }

    @Override
    public String numberOrKeyword(ParameterType.NumberOrKeyword type) {
        Object inside = unwrapped();
        if (inside != value) {
            return of(inside, type, stub);
        }
        return value instanceof Number
                ? type.number().accept(this)
                : type.keywords().accept(this);
    }

    private Object unwrapped() {
        if (value instanceof IntOr<?> or) {
            return or.keyword().isPresent() ? or.keyword().get() : or.number().getAsInt();
        }
        if (value instanceof LongOr<?> or) {
            return or.keyword().isPresent() ? or.keyword().get() : or.number().getAsLong();
        }
        if (value instanceof DoubleOr<?> or) {
            return or.keyword().isPresent() ? or.keyword().get() : or.number().getAsDouble();
        }
        return value;
    }

    @Override
    public String composite(ParameterType.Composite type) {
        if (value instanceof Object[] own) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < own.length; i++) {
                texts.add(part(own[i], type.components().get(i), type.separator()));
            }
            return String.join(type.separator(), texts);
        }
        if (value instanceof Map<?, ?> map) {
            return new ComponentTexts(map, type).join(this);
        }
        return string(type, "write a map of its components");
    }

    /** The text of a component, named in what is said of it. */
    String part(Object component, Parameter parameter, String separator) {
        return part(component, parameter.type(), parameter.wireName(), separator);
    }

    @Override
    public String sequence(ParameterType.Sequence type) {
        return value instanceof List<?> list
                ? String.join(type.separator(), elements(list, type.element(), type.separator()))
                : string(type, "write a list");
    }

    @Override
    public String jsonSequence(ParameterType.JsonSequence type) {
        return value instanceof List<?> list
                ? JsonLists.write(
                        elements(list, type.element(), ""),
                        type.element().kind().isNumber())
                : string(type, "write a list");
    }

    private List<String> elements(List<?> list, ParameterType type, String separator) {
        List<String> texts = new ArrayList<>(list.size());
        int index = 0;
        for (Object element : list) {
            texts.add(part(element, type, "element [" + index++ + ']', separator));
        }
        return texts;
    }

    private String part(@Nullable Object part, ParameterType type, String name, String separator) {
        try {
            if (part == null) {
                throw malformed(type, "null", "leave it out");
            }
            String text = of(part, type, stub);
            requireWhole(text, separator);
            return text;
        } catch (MalformedValueException e) {
            throw e.inside(name, ValueShown.of(part));
        }
    }

    /** A part that holds the separator would come back as two, one with blanks at its ends without them. */
    private static void requireWhole(String text, String separator) {
        if (!separator.isEmpty() && !WireLists.isElement(text, separator)) {
            throw new MalformedValueException(
                    Malformed.of(Malformed.Cause.SYNTAX, "string", WireLists.whyNotElement(text, separator)));
        }
    }

    private String string(ParameterType type, String remedy) {
        if (value instanceof String text) {
            return text;
        }
        throw malformed(type, ValueShown.kind(value), remedy);
    }

    private static MalformedValueException malformed(ParameterType type, String what, String remedy) {
        return new MalformedValueException(
                Malformed.of(Malformed.Cause.SYNTAX, type.words(), what + ", not " + type.words())
                        .withRemedy(remedy));
    }

    /** How an enum spells a boolean; parsers have dropped the case. */
    private static String spelled(String text, ParameterType.Enumeration type) {
        for (ParameterType.EnumValue value : type.values()) {
            if (value.wireName().toLowerCase(Locale.ROOT).equals(text)) {
                return value.wireName();
            }
        }
        for (ParameterType.EnumValue value : type.values()) {
            for (String name : value.alsoNames()) {
                if (name.toLowerCase(Locale.ROOT).equals(text)) {
                    return name;
                }
            }
        }
        return text;
    }
}
