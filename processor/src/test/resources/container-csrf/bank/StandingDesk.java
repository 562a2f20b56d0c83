package bank;

/** No locator names it, and it says nothing itself. */
public class StandingDesk extends Desk {}
