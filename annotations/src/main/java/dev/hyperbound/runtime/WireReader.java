package dev.hyperbound.runtime;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Reads texts into the fields of a builder, one parameter after the other. A field whose parameter has no text, or one
 * that cannot be read, is left as it was. What could not be read is remembered, at most one violation a parameter, until
 * a value takes its place. Called by generated code.
 */
public final class WireReader {
    private final UnreadValues unread = new UnreadValues();
    private final GivenValues given = new GivenValues();

    /** Whose values are typed; null where they are texts. */
    private final @Nullable StubDefinition<?> stub;

    private final boolean sent;
    private boolean single;

    private boolean found;
    private String wireName = "";
    private Object value = "";

    /** The value's text, once it has been asked for. */
    private @Nullable String text;

    /** Begins with nothing to read. */
    public WireReader() {
        this(false, null);
    }

    private WireReader(boolean sent, @Nullable StubDefinition<?> stub) {
        this.sent = sent;
        this.stub = stub;
    }

    /**
     * Reads what the service is sent: no context, and names of the service's own, which begin with {@code _}, are
     * passed over.
     *
     * @param map values in wire form by wire name; null keys and values are violations
     * @return a reader for a new builder
     */
    public static WireReader ofSent(Map<String, String> map) {
        WireReader reader = new WireReader(true, null);
        reader.given.texts(Objects.requireNonNull(map, "map"));
        return reader;
    }

    /** Reads the same as JSON and YAML have it. */
    static WireReader ofTyped(Map<String, ?> values, StubDefinition<?> stub) {
        WireReader reader = new WireReader(true, stub);
        reader.given.typed(Objects.requireNonNull(values, "values"), stub);
        return reader;
    }

    /**
     * Reads settings, as from a command line.
     *
     * @param map values in wire form by wire name
     * @param known the reader of that builder, or null if there is none yet
     * @return the reader of that builder
     * @throws NullPointerException if a name or a value is null
     */
    public static WireReader of(Map<String, String> map, @Nullable WireReader known) {
        for (Map.Entry<String, String> entry :
                Objects.requireNonNull(map, "map").entrySet()) {
            Objects.requireNonNull(entry.getValue(), Objects.requireNonNull(entry.getKey(), "wireName"));
        }
        // The map is asked again when something is wrong, and is the caller's to change until then
        return settings(new LinkedHashMap<>(map), false, known);
    }

    /**
     * Reads one setting.
     *
     * @param name wire name of a parameter; any other is a violation
     * @param value the value in wire form
     * @param known the reader of that builder, or null if there is none yet
     * @return the reader of that builder
     * @throws NullPointerException if the name or the value is null; it names the parameter
     */
    public static WireReader of(String name, String value, @Nullable WireReader known) {
        Objects.requireNonNull(value, Objects.requireNonNull(name, "wireName"));
        return settings(Map.of(name, value), true, known);
    }

    private static WireReader settings(Map<String, String> map, boolean single, @Nullable WireReader known) {
        WireReader reader = known == null ? new WireReader() : known;
        reader.single = single;
        reader.given.texts(map);
        return reader;
    }

    /**
     * Tells that a parameter has other names, before it is asked for. Two of its names in one map are a violation.
     *
     * @param name wire name
     * @param others names that are read as well
     */
    public void also(String name, String... others) {
        List<String> there = given.choose(name, others);
        if (there.size() > 1) {
            unread.addTwice(name, there);
        }
    }

    /**
     * Tells whether the text of a parameter is one that means that it is not set; if so, it has been read.
     *
     * @param name wire name
     * @param texts what means that
     * @return whether the text is one of them
     */
    public boolean isAbsent(String name, String... texts) {
        return given.isOneOf(name, texts) && has(name);
    }

    /**
     * Moves on to a parameter.
     *
     * @param name its wire name
     * @return whether there is a value for it
     */
    public boolean has(String name) {
        Object held = given.of(name);
        found = held != null;
        if (held != null) {
            wireName = name;
            value = held;
            text = null;
            given.take();
            forget(name);
        }
        return found;
    }

    /** The value of the parameter moved on to last: its text, or what a parser made of it. */
    Object value() {
        return value;
    }

    /**
     * Moves on to a parameter.
     *
     * @param name its wire name
     * @return whether there is a value for it that has a text
     */
    public boolean hasText(String name) {
        if (has(name)) {
            try {
                text();
            } catch (MalformedValueException problem) {
                malformed(problem);
            }
        }
        return found;
    }

    /**
     * Returns the text of the parameter moved on to last.
     *
     * @return a value in wire form
     * @throws MalformedValueException if no text can be made of the value
     */
    public String text() {
        if (text == null) {
            text = value instanceof String string
                    ? string
                    : Objects.requireNonNull(stub).text(wireName, value);
        }
        return text;
    }

    /**
     * Tells whether the last parameter was read.
     *
     * @return false if it had no text, or one that could not be read
     */
    public boolean found() {
        return found;
    }

    /**
     * Tells whether parameters may be read that the service is never sent.
     *
     * @return whether this reads settings
     */
    public boolean readsContext() {
        return !sent;
    }

    /**
     * Reads an int, as {@link Wire#toInt(String)} does.
     *
     * @param name wire name of the parameter
     * @param other what its field holds
     * @return the value, or the other
     */
    public int readInt(String name, int other) {
        if (has(name)) {
            try {
                return value instanceof Integer whole ? whole : Wire.toInt(text());
            } catch (MalformedValueException problem) {
                malformed(problem);
            }
        }
        return other;
    }

    /**
     * Reads a long, as {@link Wire#toLong(String)} does.
     *
     * @param name wire name of the parameter
     * @param other what its field holds
     * @return the value, or the other
     */
    public long readLong(String name, long other) {
        if (has(name)) {
            try {
                return value instanceof Integer || value instanceof Long
                        ? ((Number) value).longValue()
                        : Wire.toLong(text());
            } catch (MalformedValueException problem) {
                malformed(problem);
            }
        }
        return other;
    }

    /**
     * Reads a double, as {@link Wire#toDouble(String)} does.
     *
     * @param name wire name of the parameter
     * @param other what its field holds
     * @return the value, or the other
     */
    public double readDouble(String name, double other) {
        if (has(name)) {
            try {
                return value instanceof Integer || (value instanceof Double real && Double.isFinite(real))
                        ? ((Number) value).doubleValue()
                        : Wire.toDouble(text());
            } catch (MalformedValueException problem) {
                malformed(problem);
            }
        }
        return other;
    }

    /**
     * Reads a boolean, as {@link Wire#toBoolean} does.
     *
     * @param name wire name of the parameter
     * @param other what its field holds
     * @param yes spelling of {@code true}
     * @param no spelling of {@code false}
     * @return the value, or the other
     */
    public boolean readBoolean(String name, boolean other, String yes, String no) {
        if (has(name)) {
            try {
                return value instanceof Boolean is ? is : Wire.toBoolean(text(), yes, no);
            } catch (MalformedValueException problem) {
                malformed(problem);
            }
        }
        return other;
    }

    /**
     * Reads an optional int.
     *
     * @param name wire name of the parameter
     * @param other what its field holds
     * @return the value, or the other
     */
    public OptionalInt readInt(String name, OptionalInt other) {
        int value = readInt(name, 0);
        return found ? OptionalInt.of(value) : other;
    }

    /**
     * Reads an optional long.
     *
     * @param name wire name of the parameter
     * @param other what its field holds
     * @return the value, or the other
     */
    public OptionalLong readLong(String name, OptionalLong other) {
        long value = readLong(name, 0);
        return found ? OptionalLong.of(value) : other;
    }

    /**
     * Reads an optional double.
     *
     * @param name wire name of the parameter
     * @param other what its field holds
     * @return the value, or the other
     */
    public OptionalDouble readDouble(String name, OptionalDouble other) {
        double value = readDouble(name, 0);
        return found ? OptionalDouble.of(value) : other;
    }

    /**
     * Reads a string.
     *
     * @param name wire name of the parameter
     * @param other what its field holds
     * @return the text, or the other
     */
    public String readText(String name, String other) {
        return hasText(name) ? text() : other;
    }

    /**
     * Reads a string into a field that may hold none.
     *
     * @param name wire name
     * @param other what the field holds; may be null
     * @return the string, or the other if there is no text
     */
    public @Nullable String readMissingText(String name, @Nullable String other) {
        return hasText(name) ? text() : other;
    }

    /**
     * Keeps the value of an enum's field, as the text of the last parameter is none of its names.
     *
     * @param other what the field holds
     * @param wireNames the names
     * @param <E> type of the constants
     * @return the other
     */
    public <E> E notOneOf(E other, List<String> wireNames) {
        malformed(MalformedValueException.notOneOf(text(), wireNames));
        return other;
    }

    /**
     * Keeps what an enum's field holds that may hold nothing, as the text of the last parameter is none of its names.
     *
     * @param other what the field holds; may be null
     * @param wireNames the names
     * @param <E> type of the constants
     * @return the other
     */
    public <E> @Nullable E missingNotOneOf(@Nullable E other, List<String> wireNames) {
        malformed(MalformedValueException.notOneOf(text(), wireNames));
        return other;
    }

    /**
     * The text of the last parameter is no value of it.
     *
     * @param exception what is wrong with it
     */
    public void malformed(MalformedValueException exception) {
        found = false;
        if (text == null) {
            unread.addValue(wireName, ValueShown.of(value), exception.problem());
        } else {
            unread.addText(wireName, text, exception.problem());
        }
    }

    /** A parameter has a value of which nothing is known; what is said of it here is not told. */
    void unknown(String name) {
        unread.add(name, Violations.none().about(name).malformed("", "a known value", "not known"));
    }

    /**
     * The constructor of a record refused what the text of the last parameter says.
     *
     * @param problem what it threw
     */
    public void refused(RuntimeException problem) {
        found = false;
        refused(wireName, text(), problem);
    }

    /**
     * The constructor of a record refused its components.
     *
     * @param name wire name of the parameter
     * @param value the record in wire form
     * @param problem what it threw
     */
    public void refused(String name, String value, RuntimeException problem) {
        unread.add(name, Violations.none().about(name).refused(value, problem));
    }

    /**
     * A value takes the place of what could not be read.
     *
     * @param name wire name of the parameter
     */
    public void forget(String name) {
        if (!unread.isEmpty()) {
            unread.forget(name);
        }
    }

    /**
     * Ends a reading: what was not read is no parameter's.
     *
     * @param algorithm name of the algorithm
     * @param parameters its parameters; one that is context stands in vain in what the service is sent
     * @return this reader
     */
    public WireReader finish(String algorithm, List<Parameter> parameters) {
        unread.explain(parameters);
        if (!given.isAllTaken()) {
            KnownNames names = new KnownNames(given.all(), algorithm);
            names.add(parameters, sent);
            names.tellOfOthers(single, unread);
        }
        return this;
    }

    /** What could not be read, in the order of reading. */
    Collection<Violation> unread() {
        return unread.inOrder();
    }

    boolean hasUnread() {
        return !unread.isEmpty();
    }

    boolean isUnread(String name) {
        return unread.contains(name);
    }

    /** Whether there was a text for the parameter. */
    boolean gave(String name) {
        return given.gave(name);
    }
}
