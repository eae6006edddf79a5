/** How editors show the schemas. */
@NullMarked
package dev.hyperbound.sagemaker.editor;

import org.jspecify.annotations.NullMarked;
