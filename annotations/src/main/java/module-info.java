/** Annotations for stubs of parameter maps, and the small run time that generated code leans on. */
module dev.hyperbound {
    requires static org.jspecify;

    exports dev.hyperbound;
    exports dev.hyperbound.runtime;
}
