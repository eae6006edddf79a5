package dev.hyperbound.processor.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** CEL's own Java implementation, set up to compare ints with doubles. */
public final class CelOracle {
    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    private final CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addLibraries(CelExtensions.math())
            .build();

    /** Takes all parameters as entries of one map, so that {@code has} works. */
    private final CelCompiler dynamic = builder()
            .addVar("hp", MapType.create(SimpleType.STRING, SimpleType.DYN))
            .addVar("which", SimpleType.INT)
            .build();

    private static CelCompilerBuilder builder() {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.math());
    }

    /** A program over values; {@code "error"} where it fails. */
    public interface Program {
        Object run(Map<String, Object> values);
    }

    /** Compiles bools together, because setting up the checker costs more than checking. */
    public List<Program> programs(List<String> expressions) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < expressions.size(); i++) {
            all.append("which == ")
                    .append(i)
                    .append(" ? (")
                    .append(expressions.get(i))
                    .append(") : ");
        }
        try {
            CelAbstractSyntaxTree tree =
                    dynamic.compile(all.append("false").toString()).getAst();
            CelRuntime.Program program = runtime.createProgram(tree);
            List<Program> programs = new ArrayList<>();
            for (int i = 0; i < expressions.size(); i++) {
                long which = i;
                programs.add(values -> run(program, Map.of("hp", values, "which", which)));
            }
            return programs;
        } catch (CelValidationException | CelEvaluationException e) {
            throw new AssertionError(all + ": " + e.getMessage(), e);
        }
    }

    private static Object run(CelRuntime.Program program, Map<String, Object> variables) {
        try {
            return program.eval(variables);
        } catch (CelEvaluationException e) {
            return "error";
        }
    }

    /** Says whether CEL's checker accepts expressions over variables of these types. */
    public static java.util.function.Predicate<String> checker(List<Variable> variables) {
        CelCompilerBuilder builder = builder();
        for (Variable variable : variables) {
            builder.addVar(variable.name(), type(variable.type()));
        }
        CelCompiler compiler = builder.build();
        return expression -> !compiler.compile(expression).hasError();
    }

    private static CelType type(RuleType type) {
        if (type instanceof RuleType.Int) {
            return SimpleType.INT;
        }
        if (type instanceof RuleType.Real) {
            return SimpleType.DOUBLE;
        }
        if (type instanceof RuleType.Bool) {
            return SimpleType.BOOL;
        }
        if (type instanceof RuleType.Text) {
            return SimpleType.STRING;
        }
        if (type instanceof RuleType.NumberOr) {
            return SimpleType.DYN;
        }
        return type instanceof RuleType.ListOf list
                ? ListType.create(type(list.element()))
                : MapType.create(SimpleType.STRING, SimpleType.DYN);
    }
}
