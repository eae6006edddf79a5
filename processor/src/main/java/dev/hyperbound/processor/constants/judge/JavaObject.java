package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.constants.fold.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A constant as the object that it is at run time: a value of JSON. Classes of an application's own are none, and are not
 * there before it is compiled.
 */
final class JavaObject implements Constant.Visitor<Optional<Object>> {
    static Optional<Object> of(Constant constant) {
        return constant.accept(new JavaObject());
    }

    @Override
    public Optional<Object> simple(Constant.Simple simple) {
        return Optional.of(simple.value());
    }

    @Override
    public Optional<Object> enumConstant(Constant.EnumConstant constant) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> elements(Constant.Elements elements) {
        List<Object> objects = new ArrayList<>();
        for (Constant element : elements.all()) {
            Optional<Object> object = of(element);
            if (object.isEmpty()) {
                return Optional.empty();
            }
            objects.add(object.get());
        }
        return Optional.of(objects);
    }

    @Override
    public Optional<Object> instance(Constant.Instance instance) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> maybe(Constant.Maybe maybe) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> numberOrWord(Constant.NumberOrWord value) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> entries(Constant.Entries entries) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> unknown(Constant.Unknown unknown) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> entry(Constant.Entry entry) {
        return Optional.empty();
    }
}
