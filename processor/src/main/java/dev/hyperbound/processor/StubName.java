package dev.hyperbound.processor;

import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What a stub is found by in a later round. Several modules that are compiled together may each have one of the same
 * qualified name.
 *
 * @param module the name of its module, empty for the unnamed one; null where the source knows no modules
 */
record StubName(@Nullable String module, String type) {
    static StubName of(TypeElement stub, Elements elements) {
        ModuleElement module = elements.getModuleOf(stub);
        return new StubName(
                module == null ? null : module.getQualifiedName().toString(),
                stub.getQualifiedName().toString());
    }

    /** The stub as it is in this round, if it is still there. */
    @Nullable
    TypeElement find(Elements elements) {
        ModuleElement within = module == null ? null : elements.getModuleElement(module);
        return within == null ? elements.getTypeElement(type) : elements.getTypeElement(within, type);
    }
}
