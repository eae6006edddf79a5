package dev.hyperbound.processor.constants.fold;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same constant, all of it at one place: where a local is used that holds it. */
final class Elsewhere implements Constant.Visitor<Constant> {
    private final Tree tree;

    Elsewhere(Tree tree) {
        this.tree = tree;
    }

    @Override
    public Constant simple(Constant.Simple simple) {
        return new Constant.Simple(tree, simple.value());
    }

    @Override
    public Constant enumConstant(Constant.EnumConstant constant) {
        return new Constant.EnumConstant(tree, constant.type(), constant.name());
    }

    @Override
    public Constant elements(Constant.Elements elements) {
        return new Constant.Elements(tree, moved(elements.all()), elements.mayChange());
    }

    @Override
    public Constant instance(Constant.Instance instance) {
        return new Constant.Instance(tree, instance.type(), moved(instance.parts()));
    }

    @Override
    public Constant maybe(Constant.Maybe maybe) {
        Optional<Constant> value = maybe.value();
        return new Constant.Maybe(
                tree, value.isEmpty() ? value : Optional.of(value.get().accept(this)));
    }

    @Override
    public Constant numberOrWord(Constant.NumberOrWord value) {
        return new Constant.NumberOrWord(tree, value.value().accept(this));
    }

    @Override
    public Constant entries(Constant.Entries entries) {
        List<Constant.Entry> moved = new ArrayList<>();
        for (Constant.Entry entry : entries.all()) {
            moved.add(entry(entry));
        }
        return new Constant.Entries(tree, moved);
    }

    @Override
    public Constant.Entry entry(Constant.Entry entry) {
        return new Constant.Entry(tree, entry.key().accept(this), entry.value().accept(this));
    }

    @Override
    public Constant unknown(Constant.Unknown unknown) {
        return new Constant.Unknown(tree);
    }

    private List<Constant> moved(List<Constant> constants) {
        List<Constant> moved = new ArrayList<>();
        for (Constant constant : constants) {
            moved.add(constant.accept(this));
        }
        return moved;
    }
}
