package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.NameEquality;
import dev.hyperbound.processor.model.NameSpace;
import dev.hyperbound.processor.model.PlacedName;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Is every value of an enum one constant's, whatever its case? */
final class EnumValueCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (NameSpace space : stub.declaration().members().nameSpaces()) {
            if (space.kind() == NameSpace.Kind.VALUES) {
                check(space, problems);
            }
        }
    }

    private static void check(NameSpace space, Problems problems) {
        Map<String, DeclaredNames> bySpelling = new HashMap<>();
        for (DeclaredNames constant : space.members()) {
            DeclaredNames same = bySpelling.putIfAbsent(NameEquality.folded(constant.wireName()), constant);
            if (same != null) {
                Problem.Builder problem = same(space.type(), same, constant, constant.wire());
                problems.add(
                        same.wireName().equals(constant.wireName())
                                ? problem.build()
                                : problem.with("spelling", same.wireName())
                                        .with("other", constant.wireName())
                                        .build());
            }
            checkAlso(space.type(), constant, bySpelling, problems);
        }
    }

    /** Other names of a constant may differ from its own by case, but are no other constant's. */
    @SuppressWarnings("ReferenceEquality") // the constant itself
    private static void checkAlso(
            String type, DeclaredNames constant, Map<String, DeclaredNames> bySpelling, Problems problems) {
        Set<String> own = new HashSet<>(Set.of(constant.wireName()));
        for (PlacedName also : constant.also()) {
            DeclaredNames same = bySpelling.putIfAbsent(NameEquality.folded(also.text()), constant);
            if (same != null && same != constant) {
                problems.add(same(type, same, constant, also).build());
            } else if (!own.add(also.text())) {
                problems.add(Problem.of(Code.NEEDLESS_NAME, also.position())
                        .named("name", constant.javaName())
                        .quoted("found", also.text())
                        .build());
            }
        }
    }

    private static Problem.Builder same(String type, DeclaredNames first, DeclaredNames second, PlacedName name) {
        return Problem.of(Code.SAME_ENUM_VALUE, name.position())
                .with("first", first.javaName())
                .with("second", second.javaName())
                .with("type", type)
                .quoted("found", name.text());
    }
}
