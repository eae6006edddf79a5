package order;

class Later {
    void run() {
        EarlierHyperparameters.builder().plain(new Earlier.Plain(0, 1)); // error: HB701
        EarlierHyperparameters.builder().plain(1, 0); // error: HB701
        EarlierHyperparameters.builder().accessed(new Earlier.Accessed(0, 1));
        EarlierHyperparameters.builder().accessed(0, 1);
    }
}
