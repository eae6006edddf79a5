package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * Operands that are joined.
 *
 * @param decisive the truth that decides: false of {@code &&}, true of {@code ||}
 */
record Junction(List<Expression> operands, boolean decisive) {
    /** A method holds no more parts than this, so that it stays far below 64 KB. */
    static final int LARGEST_METHOD = 300;

    /** No method calls more parts of itself than about this. */
    private static final int MOST_PARTS = 50;

    Junction(Expression junction, boolean decisive) {
        this(junction.parts(), decisive);
    }

    /** {@code x in [1, 2, …]} as {@code x in [1, …] || x in […] || …}. */
    static Junction ofPortions(Expression.In in) {
        List<Expression> elements = in.list().parts();
        List<Expression> portions = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += Forms.LARGEST_LIST) {
            List<Expression> portion = elements.subList(from, Math.min(elements.size(), from + Forms.LARGEST_LIST));
            Expression list = new Expression.ListLiteral(
                    in.list().start(), in.list().end(), portion, in.list().type());
            portions.add(new Expression.In(in.start(), in.end(), in.element(), list));
        }
        return new Junction(portions, true);
    }

    /** The operands, those of a long junction in groups that become methods. */
    List<Expression> divided(Knowledge knowledge) {
        int size = 1;
        for (Expression operand : operands) {
            size += knowledge.size(operand);
        }
        if (size <= LARGEST_METHOD) {
            return operands;
        }
        int largest = Math.max(LARGEST_METHOD, size / MOST_PARTS);
        List<Expression> groups = new ArrayList<>();
        List<Expression> group = new ArrayList<>();
        int groupSize = 0;
        for (Expression operand : operands) {
            int operandSize = knowledge.size(operand);
            if (!group.isEmpty() && groupSize + operandSize >= largest) {
                groups.add(joined(group));
                group = new ArrayList<>();
                groupSize = 0;
            }
            group.add(operand);
            groupSize += operandSize;
        }
        groups.add(joined(group));
        return groups;
    }

    private Expression joined(List<Expression> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int start = parts.get(0).start();
        int end = parts.get(parts.size() - 1).end();
        return decisive ? new Expression.Or(start, end, parts) : new Expression.And(start, end, parts);
    }

    Formula joinedConditions(List<Formula> conditions) {
        return decisive ? Formula.any(conditions) : Formula.all(conditions);
    }
}
