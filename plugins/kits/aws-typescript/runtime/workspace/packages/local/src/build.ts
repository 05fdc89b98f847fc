/** Bundles functions with esbuild: `node build.ts [folder of a service ...]`, all of them without arguments. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { FILE, readConfig, type FunctionConfig } from './config.ts';

/** packages/local/src -> the workspace */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** What a running instance leaves: its addresses, records that failed, compiled code. */
export const STATE = resolve(ROOT, process.env.KEELSON_STATE ?? '.keelson');
export const RUN_FILE = join(STATE, 'run.json');

type Target = Pick<FunctionConfig, 'path' | 'entry' | 'role'>;

export const bundleOf = (root: string, { path, role }: Target): string => join(root, path, 'dist', role, 'index.js');

/** Builds the functions whose bundles are absent or older than a file they were made of; returns those it built. */
export const buildFunctions = async <T extends Target>(root: string, functions: readonly T[]): Promise<readonly T[]> => {
  const outdated = functions.filter((target) => !isCurrent(root, target));
  await Promise.all(outdated.map((target) => bundle(root, target)));
  return outdated;
};

/**
 * aws-lambda-stream loads a client of every AWS service it could ever call. Here they load when first used, which
 * takes hundreds of milliseconds off each cold start.
 */
const lazyClients: Plugin = {
  name: 'lazy-clients',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@aws-sdk\/client-/ }, ({ path, importer, namespace }) =>
      namespace === 'file' && /[\\/]node_modules[\\/](aws-lambda-stream|aws-kms-ee)[\\/]/.test(importer) ? { path, namespace: 'lazy' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require(${JSON.stringify(path)})[name] });`,
    }));
  },
};

const bundle = async (root: string, target: Target): Promise<void> => {
  const outfile = bundleOf(root, target);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, target.path, target.entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    // Lambda has the SDK; X-Ray is optional in aws-lambda-stream 1.2.
    external: ['@aws-sdk/*', 'aws-xray-sdk-core'],
    plugins: [lazyClients],
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(join(dirname(outfile), 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(`${outfile}.inputs.json`, JSON.stringify(Object.keys(metafile.inputs).filter((input) => !input.startsWith('lazy:'))));
};

const isCurrent = (root: string, target: Target): boolean => {
  try {
    const outfile = bundleOf(root, target);
    const built = statSync(outfile).mtimeMs;
    const inputs = JSON.parse(readFileSync(`${outfile}.inputs.json`, 'utf8')) as string[];
    return [...inputs, 'package-lock.json', relative(root, fileURLToPath(import.meta.url))].every(
      (input) => statSync(join(root, input)).mtimeMs <= built,
    );
  } catch {
    return false;
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paths = process.argv.slice(2);
  const functions = readConfig(ROOT).functions.filter(({ path }) => paths.length === 0 || paths.includes(path));
  if (functions.length === 0) throw new Error(`${FILE} has no functions for ${paths.join(', ')}`);
  const built = await buildFunctions(ROOT, functions);
  console.log(`${built.length} built, ${functions.length - built.length} up to date`);
}
