package dev.hyperbound.runtime;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable list of a stub's parameters that is made when it is first read, so that a generated class costs nothing
 * for it when it is loaded. Safe for several threads.
 */
public abstract class ParameterList extends AbstractList<Parameter> implements RandomAccess {
    private volatile @Nullable List<Parameter> described;

    /** For generated classes. */
    protected ParameterList() {}

    /**
     * Describes every parameter, in declaration order; called once, on first use.
     *
     * @return a new array
     */
    protected abstract Parameter[] describe();

    @Override
    public final Parameter get(int index) {
        return parameters().get(index);
    }

    @Override
    public final int size() {
        return parameters().size();
    }

    private List<Parameter> parameters() {
        List<Parameter> known = described;
        if (known == null) {
            synchronized (this) {
                known = described;
                if (known == null) {
                    known = List.of(describe());
                    described = known;
                }
            }
        }
        return known;
    }
}
