package dev.hyperbound.processor.constants.fold;

import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A value that is known before anything runs, and where it stands. */
public sealed interface Constant {
    /** The expression that it was written as; an error about it stands there. */
    Tree tree();

    <R> R accept(Visitor<R> visitor);

    /** Whether it stays as it is made, whoever gets hold of it. */
    default boolean isFixed() {
        return true;
    }

    /** The primitive value, boxed, or the string, if it is one. */
    default Optional<Object> plain() {
        return Optional.empty();
    }

    /** The name in Java, if it is a constant of an enum. */
    default Optional<String> enumConstant() {
        return Optional.empty();
    }

    /** The elements, if it is a list. */
    default Optional<List<Constant>> list() {
        return Optional.empty();
    }

    /** The components, if it is a record. */
    default Optional<List<Constant>> components() {
        return Optional.empty();
    }

    /** The optional value, if it is one. */
    default Optional<Maybe> maybe() {
        return Optional.empty();
    }

    /** The entry, if it is one of a map. */
    default Optional<Entry> entry() {
        return Optional.empty();
    }

    /** The number or the word, if it may be either. */
    default Optional<Constant> numberOrWord() {
        return Optional.empty();
    }

    /** The entries, if it is a map. */
    default Optional<List<Entry>> entries() {
        return Optional.empty();
    }

    /**
     * A primitive value or a string.
     *
     * @param value boxed, in the type that the expression has
     */
    record Simple(Tree tree, Object value) implements Constant {
        @Override
        public Optional<Object> plain() {
            return Optional.of(value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.simple(this);
        }
    }

    /**
     * A constant of an enum.
     *
     * @param name the constant's name in Java
     */
    record EnumConstant(Tree tree, TypeElement type, String name) implements Constant {
        @Override
        public Optional<String> enumConstant() {
            return Optional.of(name);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumConstant(this);
        }
    }

    /**
     * A list.
     *
     * @param mayChange whether elements can be replaced by whoever has the list
     */
    record Elements(Tree tree, List<Constant> all, boolean mayChange) implements Constant {
        public Elements {
            all = List.copyOf(all);
        }

        @Override
        public boolean isFixed() {
            return !mayChange;
        }

        @Override
        public Optional<List<Constant>> list() {
            return Optional.of(all);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elements(this);
        }
    }

    /** A record without code of the author's own in its constructor: it holds what it was given. */
    record Instance(Tree tree, TypeElement type, List<Constant> parts) implements Constant {
        public Instance {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<List<Constant>> components() {
            return Optional.of(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.instance(this);
        }
    }

    /** An optional value. */
    record Maybe(Tree tree, Optional<Constant> value) implements Constant {
        @Override
        public boolean isFixed() {
            return value.isEmpty() || value.get().isFixed();
        }

        @Override
        public Optional<Maybe> maybe() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.maybe(this);
        }
    }

    /** A number or a word, made by {@code IntOr.of} and its kin. */
    record NumberOrWord(Tree tree, Constant value) implements Constant {
        @Override
        public Optional<Constant> numberOrWord() {
            return Optional.of(value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberOrWord(this);
        }
    }

    /** What only the run knows, as a part of something of which more is known: a key or a value of a map, an entry. */
    record Unknown(Tree tree) implements Constant {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    /** A map that is written out; of keys, values and entries some may be unknown. */
    record Entries(Tree tree, List<Entry> all) implements Constant {
        public Entries {
            all = List.copyOf(all);
        }

        @Override
        public boolean isFixed() {
            return all.stream().allMatch(entry -> entry.value().isFixed());
        }

        @Override
        public Optional<List<Entry>> entries() {
            return Optional.of(all);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.entries(this);
        }
    }

    /** An entry of a map. */
    record Entry(Tree tree, Constant key, Constant value) implements Constant {
        @Override
        public boolean isFixed() {
            return value.isFixed();
        }

        @Override
        public Optional<Entry> entry() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.entry(this);
        }
    }

    /**
     * Answers for each kind of constant.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R simple(Simple simple);

        R enumConstant(EnumConstant constant);

        R elements(Elements elements);

        R instance(Instance instance);

        R maybe(Maybe maybe);

        R numberOrWord(NumberOrWord value);

        R entries(Entries entries);

        R unknown(Unknown unknown);

        R entry(Entry entry);
    }
}
