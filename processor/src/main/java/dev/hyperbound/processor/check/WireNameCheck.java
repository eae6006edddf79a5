package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.NameEquality;
import dev.hyperbound.processor.model.NameSpace;
import dev.hyperbound.processor.model.PlacedName;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.HashMap;
import java.util.Map;

/** Has every parameter a wire name of its own, and every component of a record? */
final class WireNameCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (NameSpace space : stub.declaration().members().nameSpaces()) {
            if (space.kind() != NameSpace.Kind.VALUES) {
                check(space, problems);
            }
        }
    }

    /** Other names come last: the mistake is theirs. */
    private static void check(NameSpace space, Problems problems) {
        Taken taken = new Taken(space.kind(), new HashMap<>());
        for (DeclaredNames names : space.members()) {
            taken.take(names, names.wire(), problems);
        }
        for (DeclaredNames names : space.members()) {
            for (PlacedName also : names.also()) {
                taken.take(names, also, problems);
            }
        }
    }

    /** The names that are taken, and whose they are. */
    private record Taken(NameSpace.Kind kind, Map<String, DeclaredNames> byName) {
        @SuppressWarnings("ReferenceEquality") // the parameter itself
        void take(DeclaredNames names, PlacedName name, Problems problems) {
            DeclaredNames same = byName.putIfAbsent(NameEquality.normalized(name.text()), names);
            if (same == names) {
                problems.add(Problem.of(Code.NEEDLESS_NAME, name.position())
                        .named("name", names.javaName())
                        .quoted("found", name.text())
                        .build());
            } else if (same != null) {
                problems.add(duplicate(same, names, name));
            }
        }

        private Problem duplicate(DeclaredNames first, DeclaredNames second, PlacedName name) {
            Problem.Builder problem = Problem.of(Code.DUPLICATE_WIRE_NAME, name.position())
                    .named("wire", name.text())
                    .with("found", both(first, second))
                    .declared(Label.FOUND, first.wire().position())
                    .declared(Label.FOUND, name.position())
                    .with("other", FreeNames.of(name.text(), byName::containsKey));
            return first.contain(name.text())
                    ? problem.build()
                    : problem.words("because", "the two differ only in how characters are composed (Unicode NFC)")
                            .build();
        }

        private String both(DeclaredNames first, DeclaredNames second) {
            return kind == NameSpace.Kind.PARAMETERS
                    ? first.javaName() + "() and " + second.javaName() + "()"
                    : "components " + first.javaName() + " and " + second.javaName();
        }
    }
}
