package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * What libraries of machine learning call the same thing: the {@code n_estimators} of scikit-learn are the
 * {@code num_round} of XGBoost. A name is also looked for by what its words are called elsewhere.
 */
final class Thesaurus {
    /** What may stand before a word without anything between them. */
    private static final List<String> PREFIXES = List.of("n", "num", "max", "min");

    /** The rest of a word behind such a prefix is a word, too. */
    private static final int SHORTEST_WORD = 3;

    /** No library has a longer name. */
    private static final int MOST_WORDS = 8;

    private static final List<Entry> ENTRIES = List.of(
            // Training
            same("epochs", "round", "iterations", "iter", "passes"),
            same("trees", "round", "iterations", "estimators"),
            same("boost round", "iterations", "trees", "estimators"),
            same("learning rate", "eta", "lr", "shrinkage", "shrinkage rate"),
            meant("lr decay", "lr scheduler factor"),
            meant("decay steps", "lr scheduler step"),
            same("optimizer", "solver"),
            meant("solver", "algorithm mode"),
            same("objective", "loss", "loss function", "criterion"),
            same("metric", "scoring", "distance", "distance metric"),
            same("patience", "early stopping rounds", "early stopping patience", "patience epochs"),
            meant("iter no change", "patience", "early stopping rounds", "early stopping patience"),
            meant("od wait", "early stopping rounds"),
            meant("early stopping min epochs", "min epochs"),
            same("tolerance", "tol", "min delta"),
            meant("tol", "early stopping tolerance", "early stopping min delta"),
            meant("tolerance", "early stopping tolerance", "early stopping min delta"),
            meant("min delta", "early stopping tolerance"),
            same("seed", "random seed", "random state"),
            same("threads", "nthread", "jobs", "workers"),
            same("verbosity", "verbose", "silent", "log level", "logging level"),
            same("clip gradient", "gradient clipping", "grad norm", "clip norm"),
            same("validation", "val", "valid"),
            meant("eval batch size", "validation mini batch size"),
            meant("examples", "training samples"),
            meant("dataset size", "num training samples"),
            meant("warmup ratio", "warmup steps fraction"),
            // Regularisation
            same("weight decay", "wd", "l2", "l2 reg", "reg lambda", "lambda", "lambda l2", "l2 leaf reg"),
            meant("l2", "regularizers l2"),
            meant("l2 reg", "regularizers l2"),
            meant("regularization", "weight decay", "wd", "regularizers l2"),
            same("l1", "l1 reg", "l1 ratio", "reg alpha", "lambda l1"),
            meant("l1", "alpha"),
            meant("lambda l1", "alpha"),
            meant("keep prob", "dropout rate", "dropout"),
            // Networks
            meant("backbone", "base network"),
            meant("base network", "backbone"),
            meant("network", "backbone"),
            meant("encoder", "backbone", "network"),
            meant("model", "backbone", "base network"),
            meant("architecture", "backbone", "base network"),
            meant("depth", "num layers", "blocks"),
            same("layers", "blocks"),
            meant("fine tune", "use pretrained model", "train only on top layer"),
            meant("transfer learning", "use pretrained model", "train only on top layer"),
            meant("freeze backbone", "train only on top layer", "freeze layer pattern"),
            meant("frozen layers", "freeze layer pattern"),
            same("hidden size", "num hidden", "hidden dim", "hidden units", "units", "num cells", "mlp dim"),
            meant("hidden dim", "input dim"),
            meant("hidden size", "input dim"),
            same("attention", "attn"),
            same("hidden layers", "encoder layers", "mlp layers"),
            same("kernel size", "filter size", "kernel width", "filter width"),
            same("max seq len", "max length", "max len", "max sequence length"),
            same("classes", "labels", "categories"),
            same("image shape", "image size", "input size", "input shape", "image width", "image height"),
            meant("img size", "image shape"),
            meant("input size", "crop size", "base size"),
            meant("class weight", "use weighted loss", "balance multiclass weights", "scale pos weight"),
            meant("iou", "nms threshold", "overlap threshold"),
            // Words, series, factors
            inside("size", "width", "dim"),
            same("embedding dim", "vector dim", "embedding dimension", "embedding size", "token embedding dim"),
            meant("embedding dim", "num factors", "num embed", "input dim"),
            meant("embedding size", "num factors", "num embed"),
            meant("embed dim", "vector dim", "embedding dimension", "num factors"),
            meant("emb dim", "vector dim", "embedding dimension", "num factors"),
            meant("emb size", "vector dim", "embedding dimension", "num factors"),
            same("k", "clusters", "topics", "components", "neighbors"),
            meant("neighbours", "k"),
            meant("centers", "k"),
            meant("centroids", "k"),
            meant("k", "num factors"),
            meant("components", "num factors"),
            meant("rank", "num factors", "components", "topics"),
            meant("latent dim", "vector dim", "num factors", "num topics"),
            same("feature dim", "features", "input dim", "dimensions"),
            meant("vocab size", "feature dim", "entity vectors"),
            meant("vocabulary size", "vocab size", "feature dim", "entity vectors"),
            meant("num words", "feature dim"),
            same("context size", "window size"),
            meant("neg", "negative samples"),
            meant("sample", "sampling threshold"),
            meant("subsample", "sampling threshold"),
            meant("min n", "min char"),
            meant("max n", "max char"),
            meant("horizon", "prediction length"),
            meant("lookback", "context length"),
            meant("history length", "context length"),
            meant("input chunk length", "context length"),
            meant("frequency", "freq"),
            meant("distribution", "likelihood"),
            meant("distr output", "likelihood"),
            meant("doc topic prior", "alpha0"),
            // Trees, clusters, linear models
            same("leaves", "leaf nodes"),
            same("max bin", "border count"),
            same("subsample", "bagging fraction"),
            meant("subsample freq", "bagging freq"),
            meant("subsample", "samples per tree"),
            meant("sample size", "samples per tree"),
            same("colsample bytree", "feature fraction"),
            same("colsample bynode", "feature fraction bynode"),
            meant("colsample bytree", "rsm"),
            meant("colsample bylevel", "rsm"),
            same("min data in leaf", "min child samples", "min samples leaf"),
            meant("min child weight", "min data in leaf"),
            same("gamma", "min split loss", "min gain to split", "min split gain"),
            meant("pos weight", "positive example weight mult"),
            meant("scale pos weight", "positive example weight mult"),
            meant("init", "max restarts", "num trials"),
            meant("nstart", "num trials", "max restarts"),
            meant("initialization", "init method"),
            meant("fit intercept", "use bias"),
            meant("intercept", "use bias"),
            meant("epsilon", "loss insensitivity"),
            meant("standardize", "normalize data"),
            meant("problem type", "predictor type"),
            meant("center", "subtract mean"),
            meant("centering", "subtract mean"),
            meant("oversampling", "extra components"),
            meant("oversamples", "extra components"),
            same("bag", "bagging"),
            meant("stacking", "num stack levels"));

    private Thesaurus() {}

    /**
     * Names for one thing.
     *
     * @param written how many of them, from the first, may be written where one of the others is meant
     * @param room how many words there must be beside the name
     */
    private record Entry(List<List<String>> names, int written, int room) {
        boolean fits(List<String> name, List<String> words) {
            return words.size() >= name.size() + room;
        }
    }

    /**
     * Another name.
     *
     * @param words the name
     * @param order how many likelier ones there are for the same words
     */
    record Other(List<String> words, int order) {}

    /** Each of the names may be meant by each other. */
    private static Entry same(String... names) {
        return new Entry(words(names), names.length, 0);
    }

    /** The same, where they are not all of a name. */
    private static Entry inside(String... names) {
        return new Entry(words(names), names.length, 1);
    }

    /** The first of the names means the others. */
    private static Entry meant(String... names) {
        return new Entry(words(names), 1, 0);
    }

    private static List<List<String>> words(String... names) {
        List<List<String>> words = new ArrayList<>(names.length);
        for (String name : names) {
            words.add(NameWords.split(name));
        }
        return List.copyOf(words);
    }

    /** What a name is called elsewhere. */
    static List<Other> others(List<String> words) {
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Other> others = new ArrayList<>();
        addOthers(words, others);
        List<String> parted = parted(words);
        if (!parted.isEmpty()) {
            others.add(new Other(parted, 0));
            addOthers(parted, others);
        }
        return others;
    }

    /** {@code nrounds} as {@code n_rounds}; empty where the first word has no such beginning. */
    private static List<String> parted(List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        for (String prefix : PREFIXES) {
            if (first.startsWith(prefix) && first.length() >= prefix.length() + SHORTEST_WORD) {
                List<String> parted = new ArrayList<>(List.of(prefix, first.substring(prefix.length())));
                parted.addAll(words.subList(1, words.size()));
                return parted;
            }
        }
        return List.of();
    }

    private static void addOthers(List<String> words, List<Other> others) {
        for (Entry entry : ENTRIES) {
            for (int i = 0; i < entry.written(); i++) {
                List<String> name = entry.names().get(i);
                int at = indexOf(name, words);
                if (at >= 0 && entry.fits(name, words)) {
                    add(words, at, entry, i, others);
                }
            }
        }
    }

    /** Puts each other name in the place of one. */
    private static void add(List<String> words, int at, Entry entry, int written, List<Other> others) {
        int order = 0;
        for (int i = 0; i < entry.names().size(); i++) {
            if (i != written) {
                List<String> other = new ArrayList<>(words.subList(0, at));
                other.addAll(entry.names().get(i));
                other.addAll(words.subList(at + entry.names().get(written).size(), words.size()));
                others.add(new Other(other, order++));
            }
        }
    }

    private static int indexOf(List<String> name, List<String> words) {
        for (int i = 0; i + name.size() <= words.size(); i++) {
            int same = 0;
            while (same < name.size() && isSame(name.get(same), words.get(i + same))) {
                same++;
            }
            if (same == name.size()) {
                return i;
            }
        }
        return -1;
    }

    /** One or many. */
    private static boolean isSame(String word, String other) {
        return word.equals(other) || other.equals(word + "s") || word.equals(other + "s");
    }
}
