package dev.hyperbound.cli.file;

import java.util.List;
import java.util.Optional;

/** A part of a file. */
public sealed interface Node {
    Place place();

    <R> R accept(Visitor<R> visitor);

    /** The mapping that this is, if it is one. */
    default Optional<Mapping> asMapping() {
        return accept(new Narrowing<Mapping>() {
            @Override
            public Optional<Mapping> mapping(Mapping mapping) {
                return Optional.of(mapping);
            }
        });
    }

    /** The list that this is, if it is one. */
    default Optional<Items> asItems() {
        return accept(new Narrowing<Items>() {
            @Override
            public Optional<Items> items(Items items) {
                return Optional.of(items);
            }
        });
    }

    /** The value that this is, if it is one. */
    default Optional<Scalar> asScalar() {
        return accept(new Narrowing<Scalar>() {
            @Override
            public Optional<Scalar> scalar(Scalar scalar) {
                return Optional.of(scalar);
            }
        });
    }

    /** The text that this is, if it is one. */
    default Optional<String> asText() {
        return asScalar().flatMap(Scalar::text);
    }

    /** Keys and values, in the order of the file; a key may stand there twice. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(this);
        }

        /** The first value of a key. */
        public Optional<Node> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** The first entry with a key. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    /** A key with its value. */
    record Entry(String key, Place keyPlace, Node value) {}

    /** A list. */
    record Items(Place place, List<Node> elements) implements Node {
        public Items {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * A single value.
     *
     * @param value a {@code String}, {@code Boolean} or {@code Number}; none for {@code null}
     */
    record Scalar(Place place, Optional<Object> value) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }

        /** The value, if it is text. */
        public Optional<String> text() {
            return value.filter(String.class::isInstance).map(String.class::cast);
        }
    }

    /**
     * Answers for each kind of node.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R mapping(Mapping mapping);

        R items(Items items);

        R scalar(Scalar scalar);
    }

    /**
     * A visitor that is interested in one kind.
     *
     * @param <N> what it looks for
     */
    interface Narrowing<N> extends Visitor<Optional<N>> {
        @Override
        default Optional<N> mapping(Mapping mapping) {
            return Optional.empty();
        }

        @Override
        default Optional<N> items(Items items) {
            return Optional.empty();
        }

        @Override
        default Optional<N> scalar(Scalar scalar) {
            return Optional.empty();
        }
    }
}
