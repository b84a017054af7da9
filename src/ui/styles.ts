/** The global styles. The app's entry imports this once; everything else is styled by modules next to the components. */
import "./tokens.css";
import "./base.css";
