package dev.hyperbound.processor.report;

import dev.hyperbound.processor.report.Detail.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every problem there can be: its code, kind and texts. Codes are stable and never used again: 1xx is the shape of a
 * stub, 2xx values, 3xx rules and conditions, 4xx tuning, 5xx names and files, 6xx documentation, 7xx constants in
 * applications, 998 and 999 a bug of ours.
 *
 * <p>Texts hold placeholders in braces; a labelled line one of whose placeholders is not filled is left out, or said in
 * the second way that is given for it. Every code has a line that says how to mend what is wrong. Where that can be done
 * without thinking, the line has one of these forms, which tests apply as they stand: {@code did you mean X?} and
 * {@code write X} (instead of what was found or is underlined), {@code remove @X}, {@code rename the method and keep the
 * key: @WireName("x")}, {@code give it another key, for example @WireName("x")}.
 */
public enum Code {
    // The shape of a stub.
    NOT_AN_INTERFACE(
            101,
            "@Algorithm needs an interface, but {type} is {kind}",
            because("a stub declares parameters as methods without a body, and generated classes implement it"),
            help("make {type} an interface, its methods without 'abstract' and without bodies")),
    GENERIC_STUB(102, "stub {type} must not have type parameters", help("remove them, or extend {type} with a stub")),
    PRIVATE_STUB(103, "{what} is private, generated code cannot name {it}", help("make it package-private or public")),
    PROTECTED_STUB(
            104,
            "{what} is protected, generated code cannot be as visible as {it}",
            help("make it package-private or public")),
    UNSUPPORTED_TYPE(105, "{name} has unsupported type {type}", allowed("""
                    int, long, double, boolean, String, an enum, Pattern, a record,
                    List of Integer, Long, Double, String or an enum, IntOr, LongOr, DoubleOr of an enum,
                    OptionalInt, OptionalLong, OptionalDouble, Optional of Boolean, String, Pattern,
                    an enum, a record, a list or a number or word"""), help("{help}")),
    SEALED_STUB(
            106,
            "sealed stub {type} does not permit its generated class",
            because("the generated class {name} implements it"),
            help("name {name} behind 'permits' as well, or leave 'sealed' out")),
    METHOD_WITH_ARGUMENTS(
            107,
            "{method} takes arguments, so it is no parameter",
            help("remove the arguments, or give the method a default body")),
    GENERIC_METHOD(108, "{method} must not have type parameters", help("return one of the supported types instead")),
    METHOD_THAT_THROWS(109, "{method} must not have a throws clause", help("remove 'throws'")),
    INHERITED_NOT_A_PARAMETER(
            110,
            "inherited method {method} is not a parameter",
            because("{type} extends {parent}; {reason}"),
            help("don't extend {parent}, or give {name} a default body in {type}")),
    PARENTS_DISAGREE(
            111,
            "{first} and {second} declare {name}() differently",
            because("{type} inherits both, and neither replaces the other"),
            help("declare {name}() in {type} as it is meant")),
    NOT_A_PARAMETER(
            112,
            "@{annotation} has no effect on {name}",
            because("{name} is {kind}, not a parameter"),
            help("remove @{annotation}")),
    INHERITED_ORDER_UNKNOWN(
            113,
            "required parameter {name} is inherited from another file",
            because(
                    "{parent} may come from a class file, where this compiler does not keep the order of methods, and the"
                            + " order of required parameters is part of the builder"),
            help("declare {method}() again in {type}")),
    INACCESSIBLE_TYPE(
            114, "generated code cannot name {type}, the type of {name}", because("{reason}"), help("make it public")),
    EMPTY_ENUM(
            115,
            "{type}, the type of {name}, has no constants",
            because("no value could ever be given"),
            help("give {type} a constant, or remove {name}")),
    EMPTY_RECORD(
            116,
            "{type}, the type of {name}, has no components",
            because("there is nothing to send"),
            help("give {type} a component, or remove {name}")),
    UNSUPPORTED_COMPONENT(
            117,
            "component {name} has unsupported type {type}",
            allowed("int, long, double, String or an enum"),
            help("change its type, or declare a parameter of its own for it")),
    FORGOTTEN_ALGORITHM(
            118,
            Kind.WARNING,
            "@Algorithm is missing on {type}: nothing is generated",
            because("it has annotations of a stub, and no stub of this compilation extends it"),
            help("add @Algorithm, or @SuppressWarnings(\"hyperbound:HB118\") if stubs elsewhere extend it")),
    UNRESOLVED(
            120,
            Kind.NOTE,
            "nothing was generated for {type} because {part} could not be resolved",
            help("if another processor generates it, check that it is on the processor path")),

    // Values.
    DEFAULT_OUTSIDE_RANGE(
            201,
            "default of {name} is outside its range",
            found("{found}"),
            allowed("{allowed}"),
            help("change the default, or widen the range")),
    EMPTY_INTERVAL(
            202,
            "empty interval for {name}",
            found("{found}, {reason}"),
            help("did you mean {suggestion}?", "move its ends apart")),
    NO_WHOLE_NUMBER(
            203,
            "interval for {name} holds no {type}",
            found("{found}"),
            because("{name} is {article}, and no whole number lies between {low} and {high}"),
            help("widen the interval, or make the parameter a double")),
    MALFORMED_INTERVAL(
            204,
            "cannot read the interval for {name}",
            found("{underlined}"),
            help(
                    "write {suggestion}",
                    "{help}",
                    "an interval is '[' or '(', a number, ',', a number, ']' or ')', for example [0, 1) or (0, inf)")),
    CLOSED_INFINITY(
            205, "infinity cannot be {place} in the interval for {name}", found("{found}"), help("write {suggestion}")),
    INTERVAL_END_DOES_NOT_FIT(
            206, "interval for {name} goes beyond {type}", found("{found}"), allowed("{allowed}"), help("{help}")),
    RANGE_ON_NON_NUMBER(
            207, "@Range needs a number, but {name} is {type}", help("remove @Range, or use {alternative}")),
    MATCHES_ON_NON_TEXT(208, "@Matches needs a string, but {name} is {type}", help("remove @Matches")),
    ONE_OF_ON_OTHER_TYPE(209, "@OneOf needs numbers, strings or an enum, but {name} is {type}", help("remove @OneOf")),
    DEFAULT_NOT_IN_ENUM(
            210,
            "default of {name} is not {type}",
            found("{found}"),
            allowed("{allowed}"),
            help("did you mean {suggestion}?", "use one of these")),
    MALFORMED_DEFAULT(
            211,
            "default of {name} is not {type}",
            found("{found}"),
            because("{because}"),
            help("write {suggestion}", "{help}")),
    DEFAULT_DOES_NOT_FIT(
            212,
            "default of {name} does not fit {type}",
            found("{found}"),
            because("{because}"),
            help("{help}", "use a number that fits")),
    DEFAULT_NOT_ALLOWED(
            213,
            "default of {name} is not one of its allowed values",
            found("{found}"),
            allowed("{allowed}"),
            help("did you mean {suggestion}?", "use one of these")),
    INVALID_PATTERN(
            214,
            "invalid regular expression for {name}",
            found("{underlined}"),
            because("{because}"),
            help("expressions are those of java.util.regex; \\\\ takes the next character as it is")),
    DEFAULT_DOES_NOT_MATCH(
            215,
            "default of {name} does not match its pattern",
            found("{found}"),
            allowed("{allowed}"),
            help("change the default, or the pattern")),
    PATTERN_GAVE_UP(
            216,
            "matching the default of {name} takes too long",
            found("{found}"),
            allowed("{allowed}"),
            because("a pattern gives up after a million steps, here and at run time"),
            help("avoid repetitions inside repetitions, as in (a+)+")),
    EMPTY_ONE_OF(217, "empty set of allowed values for {name}", help("name the allowed values, or remove @OneOf")),
    DUPLICATE_ALLOWED_VALUE(
            218,
            "allowed value of {name} is given twice",
            found("{found}"),
            because("{because}"),
            help("remove one of them")),
    MALFORMED_ALLOWED_VALUE(
            219,
            "allowed value of {name} is not {type}",
            found("{found}"),
            allowed("{allowed}"),
            because("{because}"),
            help("write {suggestion}", "{help}", "use one of these")),
    ALLOWED_VALUE_OUTSIDE_RANGE(
            220,
            "allowed value of {name} is outside its range",
            found("{found}"),
            allowed("{allowed}"),
            help("remove the value, or widen the range")),
    ALLOWED_VALUE_DOES_NOT_MATCH(
            221,
            "allowed value of {name} does not match its pattern",
            found("{found}"),
            allowed("{allowed}"),
            help("remove the value, or change the pattern")),
    FORBIDDEN_CHARACTER(
            222,
            "{what} holds {character}",
            found("{found}"),
            because("it would be invisible, or change the order of what is shown"),
            help("remove it; tabs and line breaks are the only control characters that are allowed")),
    DEFAULT_ON_OPTIONAL(
            223,
            "{name} is optional and has a default",
            because("an Optional with a default is never empty"),
            help("return {type}, or remove @Default")),
    ILLEGAL_SEPARATOR(
            224,
            "separator of {name} cannot be told from a value",
            found("{found}"),
            because("a separator is one blank or not blank, and holds no letters, digits, '.', '+' or '-'"),
            help("use ',' or ';'")),
    SEPARATOR_WITHOUT_ELEMENTS(
            225, "@Separator needs a list or a record, but {name} is {type}", help("remove @Separator")),
    ILLEGAL_BOOLEAN_SPELLING(
            226,
            "@WireBoolean spells true and false {how}",
            found("{found}"),
            help("use two words that differ by more than case, for example \"True\" and \"False\"")),
    BOOLEAN_SPELLING_WITHOUT_BOOLEAN(
            227, "@WireBoolean needs a boolean, but {name} is {type}", help("remove @WireBoolean")),
    EMPTY_DEFAULT_LIST(
            228,
            "default of {name} is an empty list",
            because("an empty list cannot be told from none on the wire"),
            help("return Optional<List<…>> and remove @Default, or name elements")),
    CONTEXT_ON_REQUIRED(
            229,
            "required parameter {name} has @Context",
            because("what is never sent cannot be required"),
            help("add @Default, or return an Optional")),
    FOREIGN_CONSTRAINT(230, "@{annotation} on {name} is not understood", because("{because}"), help("{help}")),
    NEEDLESS_NOT_NULL(
            231,
            Kind.WARNING,
            "@{annotation} on {name} is needless",
            because("no value is ever null: what may be absent is an Optional"),
            help("{help}", "remove @{annotation}")),
    MULTIPLE_OF_ON_OTHER_TYPE(
            232, "@MultipleOf needs a whole number, but {name} is {type}", help("remove @MultipleOf")),
    MULTIPLE_OF_LESS_THAN_ONE(
            233,
            "{name} cannot be a multiple of {found}",
            allowed("at least 1"),
            help("use the number without its sign, or remove @MultipleOf")),
    NO_MULTIPLE(
            234,
            "interval for {name} holds no multiple of {number}",
            found("{found}"),
            help("widen the interval, or change @MultipleOf")),
    DEFAULT_NOT_A_MULTIPLE(
            235,
            "default of {name} is no multiple of {number}",
            found("{found}"),
            help("change the default to a multiple of {number}")),
    ALLOWED_VALUE_NOT_A_MULTIPLE(
            236,
            "allowed value of {name} is no multiple of {number}",
            found("{found}"),
            help("remove the value, or change @MultipleOf")),
    KEYWORD_IS_NUMBER(
            240,
            "{type} has the value {found}, which {name} would read as a number",
            because("a text that is a number is never a word in place of one"),
            help("give the constant a @WireName that is a word, or leave the value to the number")),
    JSON_LIST_WITHOUT_LIST(241, "@JsonList needs a list, but {name} is {type}", help("remove @JsonList")),
    SEPARATOR_OF_JSON(
            242,
            "{name} has @JsonList, so @Separator has no effect",
            because("a comma stands between the elements of a JSON array"),
            help("remove @Separator")),
    VALUE_HOLDS_SEPARATOR(
            243,
            "{name} has a value that holds the separator",
            found("{found}"),
            because("a text would be taken apart inside of the value"),
            help("give {name} another separator, for example @Separator(\"{suggestion}\")")),
    ABSENT_ON_PRESENT(
            245,
            "@Absent needs an optional parameter, but {name} always has a value",
            help("return an Optional, or remove @Absent")),
    ABSENT_TEXT_IS_VALUE(
            246,
            "a text of @Absent is also a value of {name}",
            found("{found}"),
            because("it could not be told whether the parameter is set"),
            help("remove the text, or narrow what is allowed")),
    NEEDLESS_ABSENT_TEXT(247, "@Absent of {name} {what}", help("name each text that means 'not set' once")),
    ILLEGAL_EXAMPLE(
            248,
            "example of {name} is not allowed",
            found("{found}"),
            because("{because}"),
            help("give a value that keeps the constraints and rules")),
    SECRET_SHOWN(
            249,
            "{name} has few values, and what a rule or condition says would show the secret",
            because("a message about the rule tells which of them it is"),
            help("leave out @Secret, or the rule")),
    SECRET_TUNED(
            250,
            "secret {name} cannot be tuned",
            because("a tuning job tells what it tries"),
            help("leave out @Tunable or @Secret")),

    // Rules and conditions.
    UNKNOWN_PARAMETER(
            301,
            "{summary} in {where}",
            rule("{rule}"),
            because("{because}"),
            help("{help}", "remove it, or declare the parameter")),
    METHOD_NAME_IN_RULE(302, "{summary}", rule("{rule}"), because("{because}"), help("{help}", "write the wire name")),
    TYPE_MISMATCH(
            303,
            "{summary}",
            rule("{rule}"),
            because("{because}"),
            help("{help}", "convert one side with int(…), double(…) or string(…), or read another parameter")),
    RULE_SYNTAX(
            304,
            "{summary}",
            rule("{rule}"),
            because("{because}"),
            help("{help}", "complete it; rules read like epochs >= 1 && optimizer == 'sgd'")),
    NOT_BOOLEAN(305, "{summary}", rule("{rule}"), because("{because}"), help("{help}", "compare it")),
    UNKNOWN_VALUE(306, "{summary}", rule("{rule}"), because("{because}"), help("{help}", "use one of its values")),
    INVALID_REGEX_IN_RULE(
            307,
            "{summary}",
            rule("{rule}"),
            because("{because}"),
            help("expressions are those of java.util.regex; \\\\ takes the next character as it is")),
    ZERO_DIVISOR(308, "{summary}", rule("{rule}"), because("{because}"), help("{help}", "divide by something else")),
    RULE_TOO_DEEP(309, "{summary}", rule("{rule}"), because("{because}"), help("{help}", "split the rule in two")),
    RULE_NEVER_HOLDS(
            310,
            "rule can never hold",
            rule("{rule}"),
            because("{because}"),
            help("{help}; remove the rule or widen the range")),
    RULE_NEVER_FAILS(
            311, Kind.WARNING, "rule can never fail", rule("{rule}"), because("{because}"), help("remove the rule")),
    DEFAULTS_VIOLATE_RULE(
            312,
            "the defaults violate a rule",
            rule("{rule}"),
            found("{found}"),
            because("{because}"),
            help("change a default, or the rule")),
    DUPLICATE_RULE(
            313,
            "the same rule is given twice",
            rule("{rule}"),
            because("it says the same as another"),
            help("remove one of them")),
    COMPUTED_DOUBLES_COMPARED(
            314,
            Kind.WARNING,
            "computed doubles are compared for equality",
            rule("{rule}"),
            because("rounding makes equal results differ in the last digit"),
            help("compare with < or >, or with a tolerance")),
    RULE_WITHOUT_PARAMETERS(
            315,
            "{what} names no parameter",
            rule("{rule}"),
            because("it has the same result for every value"),
            help("remove it, or name the parameter that is meant")),
    CONDITION_NEVER_TRUE(316, "condition can never be true", rule("{rule}"), because("{because}"), help("{help}")),
    UNSUPPORTED_IN_RULE(
            317,
            "{summary}",
            rule("{rule}"),
            because("{because}"),
            help("{help}", "say it with what docs/rules.md lists")),
    CONDITION_READS_ITSELF(
            318,
            "condition of {name} names {name} itself",
            rule("{rule}"),
            because("whether {name} counts cannot depend on its own value"),
            help("say it with a @Rule instead")),
    ALWAYS_REQUIRED(
            319,
            Kind.WARNING,
            "{name} is always required",
            rule("{rule}"),
            because("{because}"),
            help("don't return an Optional and remove @RequiredWhen, or change the condition")),
    USED_WHEN_ON_REQUIRED(
            320,
            "required parameter {name} has @UsedWhen",
            because("it has no default and is not optional, so it must be set even when it is not used"),
            help("add @Default, or return {type} and use @RequiredWhen(\"{rule}\")")),
    CONDITION_CYCLE(
            321,
            "conditions form a cycle",
            found("{found}"),
            help("remove one of the conditions, or write it as a @Rule")),
    REQUIRED_WHEN_ON_PRESENT(
            322,
            "@RequiredWhen needs an optional parameter, but {name} {reason}",
            help("return {type}, or remove @RequiredWhen")),
    ILLEGAL_RULE_ID(
            330,
            "id of a rule is not made of lower-case words with single hyphens",
            found("{found}"),
            help("write it in letters from a to z, digits and single hyphens between words")),
    RULE_ID_IS_KIND(
            331,
            "id {found} is a kind of violation",
            because("violations of parameters go by their kind, so programs could not tell them apart"),
            help("call the rule after what it demands")),
    DUPLICATE_RULE_ID(
            332,
            "id {found} is given to two rules",
            because("only an interface that extends another replaces a rule of that one by its id"),
            help("give one of them another id")),

    // Tuning.
    TUNABLE_RANGE_TOO_WIDE(
            401,
            "tunable range is wider than the valid range of {name}",
            found("{found}"),
            allowed("{allowed}"),
            help("narrow the tunable range")),
    TUNABLE_RANGE_UNBOUNDED(
            402, "tunable range of {name} must have finite ends", found("{found}"), help("give both ends a number")),
    NOT_TUNABLE(403, "{name} cannot be tuned", because("{because}"), help("remove @Tunable")),
    TUNABLE_RANGE_ON_SET(
            404,
            "tunable range on {name}, which has a finite set of values",
            found("{found}"),
            help("remove the range")),
    LOGARITHMIC_FROM_ZERO(
            405,
            "logarithmic scale of {name} needs a range above 0",
            found("{found}"),
            help("raise the lower end above 0, or use Scale.LINEAR")),
    REVERSE_LOGARITHMIC_RANGE(
            406,
            "reverse logarithmic scale of {name} needs a range within [0, 1)",
            found("{found}"),
            because("{because}", "the scale is for values that come close to 1 without reaching it"),
            help("use Scale.LINEAR or Scale.LOGARITHMIC")),
    SCALE_ON_SET(407, "scale on {name}, which has a finite set of values", found("{found}"), help("remove the scale")),
    DUPLICATE_OBJECTIVE(
            408,
            "objective {metric} is given twice",
            because("it has the metric of another"),
            help("remove one of them")),
    BLANK_OBJECTIVE(409, "metric of the objective is blank", help("name the metric as the service reports it")),
    TUNABLE_SINGLE_VALUE(
            410,
            "tunable range of {name} holds a single value",
            found("{found}"),
            help("widen it, or remove @Tunable")),
    TUNABLE_END_NOT_A_MULTIPLE(
            411,
            "tunable range of {name} must end at multiples of {number}",
            found("{found}"),
            because("a tuning job tries the ends of the range"),
            help("write {suggestion}", "move the ends to multiples of {number}")),
    RANGE_AND_CHOICES(
            420,
            "@Tunable of {name} has a range and a list of values",
            found("{found}"),
            because("one of them would not be recommended"),
            help("leave out 'among', or the range")),
    ILLEGAL_CHOICE(
            421,
            "a value to tune {name} among is not allowed",
            found("{found}"),
            because("{because}"),
            help("name values that the parameter can have, each once")),
    TUNE_METHOD_CLASH(
            422,
            "{name} and {other} would both be tuned by {method}()",
            because("a number has a second method to tune it over listed values"),
            help("rename one of the methods and keep its key by @WireName")),

    // Names and files.
    DUPLICATE_WIRE_NAME(
            501,
            "wire name {wire} is used twice",
            found("{found}"),
            because("{because}"),
            help("give it another key, for example @WireName(\"{other}\")")),
    RESERVED_NAME(
            502,
            "'{name}' is a name of the generated class",
            because("generated classes define {names}"),
            help("rename the method and keep the key: @WireName(\"{wire}\")", "rename the method")),
    NAME_OF_OBJECT(
            503,
            "'{name}' belongs to Object and cannot be a parameter",
            because("every class has it already"),
            help("rename the method and keep the key: @WireName(\"{wire}\")", "remove the method")),
    ILLEGAL_WIRE_NAME(
            504,
            "wire name of {name} holds {what}",
            found("{found}"),
            allowed("1 to 256 characters without white space, control or format characters"),
            help("write {suggestion}", "name the key as the service does")),
    WIRE_NAME_TOO_LONG(505, "wire name of {name} is longer than 256 characters", found("{found}"), help("shorten it")),
    EMPTY_WIRE_NAME(506, "wire name of {name} is empty", help("name the key, or remove @WireName")),
    ILLEGAL_ALGORITHM_NAME(
            507,
            "algorithm name is not made of lower-case words with single hyphens",
            found("{found}"),
            because("{because}"),
            help("write {suggestion}", "name the algorithm in letters from a to z and digits")),
    GENERATED_NAME_CLASH(
            508,
            "{first} and {second} both give a generated class {name}",
            because("the names of nested stubs are joined with '_'"),
            help("rename one of them")),
    GENERATED_NAME_TAKEN(
            509,
            "class {name} exists already, so it cannot be generated for {type}",
            because("generated classes are named after their stub"),
            help("rename {type}, or the other class")),
    SAME_ENUM_VALUE(
            510,
            "constants {first} and {second} of {type} have the same value",
            found("{found}"),
            because("values of an enum differ by more than case"),
            help(
                    "remove {second} if it is another spelling of one value, and write\n"
                            + "@WireName(value = \"{spelling}\", also = \"{other}\") on {first}",
                    "remove one of them, or give it another value by @WireName")),
    BLANK_TEXT(511, "{what} is blank", help("say what it is, or remove it")),
    UNREADABLE_SEVERITY(
            513,
            Kind.WARNING,
            "cannot read option hyperbound.severity",
            found("{found}"),
            allowed("codes of warnings, each with error, warning or off"),
            help("write it like -Ahyperbound.severity=HB311:error,HB314:off")),
    CANNOT_WRITE(
            520, "cannot write {file}", because("{because}"), help("see that the output folder can be written to")),
    SOURCE_LEVEL(
            521,
            "{type} is compiled as Java {level}",
            because("generated classes, and what they run with, need Java 17"),
            help("compile with --release 17 or a later one")),
    NEEDLESS_NAME(
            530,
            "{name} has the name {found} twice",
            because("a name stands once, in 'value' or in 'also'"),
            help("remove it from 'also'")),
    MORE_PROBLEMS(590, "{count} more problems in {type}", help("correct the first ones and compile again")),

    // Documentation.
    COMMENTS_LOST(
            601,
            Kind.WARNING,
            "comments that {type} takes from other files are gone when it is compiled without them",
            found("{found}"),
            because("class files hold no Javadoc, so an incremental build would write other documents"),
            help("say it by @Description, which class files keep")),
    UNDESCRIBED(602, Kind.OFF, "nothing says what {name} is", help("describe it in Javadoc, or by @Description")),
    MARKDOWN_UNREAD(
            603,
            Kind.NOTE,
            "comments of {type} that begin with /// are not read",
            because("before JDK 23 the compiler takes them for no documentation"),
            help("compile with JDK 23 or later, or write /** … */")),

    // Constants in applications: the summary is what the run time would say.
    CONSTANT_NOT_ALLOWED(701, "{message}", allowed("{declared}")),
    CONSTANT_MALFORMED(702, "{message}", allowed("{declared}")),
    CONSTANT_UNKNOWN_NAME(703, "{message}"),
    CONSTANT_MISSING(704, "{message}", rule("{declared}")),
    CONSTANTS_BREAK_RULE(705, "{message}", rule("{declared}")),
    CONSTANT_RANGE(706, "{message}", allowed("{declared}")),
    CONSTANT_UNUSED(707, "{message}", rule("{declared}")),
    CONSTANTS_DOUBTFUL(710, Kind.OFF, "{message}", rule("{declared}")),
    CONSTANT_WITHOUT_EFFECT(711, Kind.OFF, "{message}", rule("{declared}")),

    // A bug.
    CONSTANTS_BUG(
            998,
            Kind.NOTE,
            "a bug in Hyperbound {version} kept it from checking constants in {type}",
            because("{because}"),
            help("please report it with this class; what is compiled is not affected")),
    BUG(
            999,
            "a bug in Hyperbound {version} kept it from processing {type}",
            because("{because}"),
            help("please report it with the stub; this stub has no generated classes"));

    private final int number;
    private final Kind kind;
    private final String summary;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and so is what it holds
    private final List<DetailTemplate> details;

    Code(int number, String summary, DetailTemplate... details) {
        this(number, Kind.ERROR, summary, details);
    }

    Code(int number, Kind kind, String summary, DetailTemplate... details) {
        this.number = number;
        this.kind = kind;
        this.summary = summary;
        this.details = List.of(details);
    }

    /** All of them, by number. */
    public static List<Code> all() {
        return List.of(values());
    }

    /** The code as it is printed: {@code HB101}. */
    public String id() {
        return "HB" + number;
    }

    /** How bad it is, unless an option says otherwise. */
    public Kind kind() {
        return kind;
    }

    String summary(Map<String, String> values) {
        return new Template(summary).fill(values).orElse(summary);
    }

    List<Detail> details(Map<String, String> values) {
        List<Detail> filled = new ArrayList<>();
        for (DetailTemplate detail : details) {
            detail.templates().stream()
                    .flatMap(template -> template.fill(values).stream())
                    .findFirst()
                    .ifPresent(text -> filled.add(new Detail(detail.label(), text)));
        }
        return filled;
    }

    /** Whether it is about code that calls a builder, and not about a stub. */
    boolean isOfApplications() {
        return number / 100 == 7;
    }

    /** How bad a problem is. */
    public enum Kind {
        ERROR,
        WARNING,
        NOTE,
        /** Not told unless somebody asks for it. */
        OFF
    }

    /** A labelled line and the ways to say it: the first whose placeholders are filled is taken. */
    private record DetailTemplate(Label label, List<Template> templates) {
        DetailTemplate(Label label, String... texts) {
            this(label, templates(texts));
        }

        private static List<Template> templates(String... texts) {
            List<Template> templates = new ArrayList<>();
            for (String text : texts) {
                templates.add(new Template(text));
            }
            return List.copyOf(templates);
        }
    }

    private static DetailTemplate found(String text) {
        return new DetailTemplate(Label.FOUND, text);
    }

    private static DetailTemplate allowed(String text) {
        return new DetailTemplate(Label.ALLOWED, text);
    }

    private static DetailTemplate rule(String text) {
        return new DetailTemplate(Label.RULE, text);
    }

    private static DetailTemplate because(String... texts) {
        return new DetailTemplate(Label.BECAUSE, texts);
    }

    private static DetailTemplate help(String... texts) {
        return new DetailTemplate(Label.HELP, texts);
    }
}
