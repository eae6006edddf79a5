/** The reference pages in a real browser. */
package dev.hyperbound.sagemaker.page;
