import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  test: {
    // Vitest leaves a core free by default; on two cores that is half of them.
    maxWorkers: "100%",
    // West of Greenwich on purpose: a day that depends on the time zone shows at once.
    env: { TZ: "America/Los_Angeles" },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{domain,data,i18n,scripts}/**/*.test.ts", "tests/ui/contrast.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "jsdom",
          environment: "jsdom",
          include: ["tests/{ui,pages,app}/**/*.test.tsx"],
          setupFiles: ["tests/setup.ts"],
        },
      },
    ],
  },
});
