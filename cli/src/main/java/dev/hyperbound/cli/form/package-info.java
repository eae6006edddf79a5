/** What there is to check in a file, whatever its form: requests, definitions of workflows, manifests, plain maps. */
@NullMarked
package dev.hyperbound.cli.form;

import org.jspecify.annotations.NullMarked;
