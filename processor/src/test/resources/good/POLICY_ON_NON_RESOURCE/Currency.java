package bank;

public enum Currency {
  CHF,
  EUR
}
