/** The service's own list of the hyperparameters of an algorithm. */
@NullMarked
package dev.hyperbound.processor.docs.service;

import org.jspecify.annotations.NullMarked;
