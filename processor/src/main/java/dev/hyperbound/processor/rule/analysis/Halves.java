package dev.hyperbound.processor.rule.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers and the keywords that a number or keyword can be.
 *
 * @param number none if it never is one
 * @param keyword the same
 */
record Halves(Optional<Domain> number, Optional<Domain> keyword) {
    private static final Taker TAKER = new Taker();
    private static final Halves NONE = new Halves(Optional.empty(), Optional.empty());

    static Halves of(Estimate whole) {
        return whole.values().isPresent() ? whole.values().get().accept(TAKER) : NONE;
    }

    private static Halves number(Domain numbers) {
        return new Halves(Optional.of(numbers), Optional.empty());
    }

    /** Takes a domain apart. */
    private static final class Taker implements Domain.Visitor<Halves> {
        @Override
        public Halves whole(Domain.Whole whole) {
            return number(whole);
        }

        @Override
        public Halves real(Domain.Real real) {
            return number(real);
        }

        @Override
        public Halves oneOf(Domain.OneOf set) {
            List<Object> numbers = new ArrayList<>();
            List<Object> keywords = new ArrayList<>();
            for (Object value : set.values()) {
                (value instanceof String ? keywords : numbers).add(value);
            }
            return new Halves(oneOf(numbers), oneOf(keywords));
        }

        private static Optional<Domain> oneOf(List<Object> values) {
            return values.isEmpty() ? Optional.empty() : Optional.of(new Domain.OneOf(values));
        }

        @Override
        public Halves anyText(Domain.AnyText text) {
            return new Halves(Optional.empty(), Optional.of(text));
        }

        @Override
        public Halves either(Domain.Either either) {
            return new Halves(Optional.of(either.number()), Optional.of(either.keyword()));
        }

        @Override
        public Halves items(Domain.Items items) {
            throw neither(items);
        }

        @Override
        public Halves sequence(Domain.Sequence sequence) {
            throw neither(sequence);
        }

        @Override
        public Halves composite(Domain.Composite composite) {
            throw neither(composite);
        }

        private static IllegalStateException neither(Domain domain) {
            return new IllegalStateException("no number or keyword: " + domain);
        }
    }
}
