package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers violations for generated code, which decides whether there is one and asks here to describe it. Generated
 * code starts with {@link #none()}, which stands for all sets of valid values and never changes: what is added to it
 * makes a new object, and whoever adds goes on with what is returned. So checking valid values allocates nothing.
 *
 * <p>Names of parameters, intervals, conditions and the like come from a stub that has been checked, and are shown as
 * they are; values and keys may come from anywhere and are escaped and cut.
 */
public final class Violations {
    private static final Violations NONE = new Violations(null);

    /** Who knows what was given as text, and what of it could not be read. */
    private final @Nullable WireReader reader;

    private final List<Violation> found;

    private Violations(@Nullable WireReader reader) {
        this.reader = reader;
        this.found = new ArrayList<>();
    }

    /**
     * Begins with nothing found.
     *
     * @return what to go on with
     */
    public static Violations none() {
        return NONE;
    }

    /**
     * Begins with the texts that could not be read.
     *
     * @param reader the builder's, or null if there is none
     * @return what to go on with; a parameter that it names gets no further violation of its own
     */
    public static Violations of(@Nullable WireReader reader) {
        if (reader == null) {
            return NONE;
        }
        Violations violations = new Violations(reader);
        violations.found.addAll(reader.unread());
        return violations;
    }

    /**
     * Begins with what others have found.
     *
     * @param found any number of violations
     * @return what to go on with
     */
    public static Violations of(List<Violation> found) {
        return NONE.addAll(found);
    }

    /**
     * Adds a violation.
     *
     * @param violation one more
     * @return what to go on with
     */
    public Violations add(Violation violation) {
        Violations all = this == NONE ? new Violations(null) : this;
        all.found.add(violation);
        return all;
    }

    /**
     * Adds violations.
     *
     * @param more any number of others
     * @return what to go on with
     */
    public Violations addAll(List<Violation> more) {
        Violations all = this;
        for (int i = 0; i < more.size(); i++) {
            all = all.add(more.get(i));
        }
        return all;
    }

    int size() {
        return found.size();
    }

    /**
     * Tells whether nothing was found.
     *
     * @return whether all is well
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Begins to say what is wrong with a value.
     *
     * @param parameter wire name
     * @return what can be said
     */
    public WrongValue about(String parameter) {
        return new WrongValue(this, parameter, parameter);
    }

    /**
     * Begins to say what is wrong with a component of a record.
     *
     * @param parameter wire name
     * @param component wire name of the component
     * @return what can be said
     */
    public WrongValue about(String parameter, String component) {
        return new WrongValue(this, parameter, parameter + '.' + component);
    }

    /**
     * Begins to say what is wrong with an element of a list.
     *
     * @param parameter wire name
     * @param index place of the element, from 0
     * @return what can be said
     */
    public WrongValue about(String parameter, int index) {
        return new WrongValue(this, parameter, index);
    }

    /**
     * Checks that the strings of a list come back when the list is written and read.
     *
     * @param parameter wire name
     * @param values the list
     * @param separator what is written between two elements
     * @return what to go on with; one violation more, for the first element that is empty, holds the separator, or
     *     begins or ends with a blank
     */
    public Violations elements(String parameter, List<String> values, String separator) {
        for (int i = 0; i < values.size(); i++) {
            if (!WireLists.isElement(values.get(i), separator)) {
                return about(parameter, i).notAnElement(values.get(i), separator);
            }
        }
        return this;
    }

    /**
     * Begins to say that a rule does not hold. Its id joins the names of what it reads, see {@link Explanation#id}.
     *
     * @param rule the rule as the stub writes it
     * @param parameters wire names of what it reads, first the one that the rule makes its demand of; none where the
     *     sentence names them in that order
     * @return what can be said
     */
    public Explanation rule(String rule, String... parameters) {
        return new Explanation(this, rule, List.of(parameters));
    }

    /**
     * Begins to say that a value has no effect.
     *
     * @param parameter wire name
     * @param condition the condition of use as the stub writes it
     * @return what can be said
     */
    public Explanation unused(String parameter, String condition) {
        return new Explanation(this, parameter, condition);
    }

    /** A search space is wrong or doubtful. */
    Violations tuning(Severity severity, String constraint, String message, String... parameters) {
        return add(Violation.of(Violation.Kind.TUNING, message)
                .parameters(List.of(parameters))
                .constraint(constraint)
                .severity(severity)
                .build());
    }

    /**
     * Tells whether any of the parameters has a violation of its own: any but those of rules and of use. Rules and
     * conditions that read such a parameter are not evaluated, so that one mistake makes one violation.
     *
     * @param names wire names of parameters
     * @return whether one of them is to blame for a violation
     */
    public boolean blames(String... names) {
        for (int i = 0; i < found.size(); i++) {
            Violation violation = found.get(i);
            if (violation.isOwn() && isAmong(names, violation.parameters())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(String[] names, List<String> parameters) {
        for (String name : names) {
            if (parameters.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parameter's text could not be read, so that its field holds no value of the user's. */
    boolean isUnread(String parameter) {
        return reader != null && reader.isUnread(parameter);
    }

    /** Whether the parameter had a text, though it may be the default's. */
    boolean isGiven(String parameter) {
        return reader != null && reader.gave(parameter);
    }

    /**
     * Ends the gathering, in the order of the parameters.
     *
     * @param parameters the parameters, in declaration order
     * @return the violations, unmodifiable
     */
    public List<Violation> done(List<Parameter> parameters) {
        List<Violation> all = reader == null || !reader.hasUnread() ? done() : InOrder.of(found, parameters);
        return all.isEmpty() ? all : Secrets.leftOutOf(withDefaults(all, parameters), parameters);
    }

    /** A value without effect is set right by its default, for programs. */
    private static List<Violation> withDefaults(List<Violation> all, List<Parameter> parameters) {
        if (!hasUnused(all)) {
            return all;
        }
        List<Violation> told = new ArrayList<>(all.size());
        for (Violation violation : all) {
            told.add(violation.kind() == Violation.Kind.UNUSED ? withDefault(violation, parameters) : violation);
        }
        return List.copyOf(told);
    }

    private static boolean hasUnused(List<Violation> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == Violation.Kind.UNUSED) {
                return true;
            }
        }
        return false;
    }

    private static Violation withDefault(Violation unused, List<Parameter> parameters) {
        String name = unused.parameters().get(0);
        for (Parameter parameter : parameters) {
            if (parameter.wireName().equals(name)
                    && !parameter.secret()
                    && parameter.defaultValue().isPresent()) {
                return unused.toBuilder()
                        .argument("default", parameter.defaultValue().get())
                        .build();
            }
        }
        return unused;
    }

    /**
     * Ends the gathering, in the order in which violations were found.
     *
     * @return the violations, unmodifiable
     */
    public List<Violation> done() {
        return List.copyOf(found);
    }
}
